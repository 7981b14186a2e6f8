package cxtest.browser;

import cx.atlas.CxAtlas;
import cxtest.DatabaseTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.TestPropertySource;

/**
 * A test in a real browser: the whole application on a free port, with a database of its own.
 *
 * <p>Test methods take a {@code Page} and {@link Screens} as parameters, fresh for each test. A test fails when the browser
 * reports a violated security policy, an error in the console or an error of a script.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DatabaseTest
@SpringBootTest(classes = CxAtlas.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = {"db-scheduler.enabled=false", "cx.icons.strict=true"})
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {}
