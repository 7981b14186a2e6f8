package cxtest.web;

import cx.atlas.CxAtlas;
import cxtest.DatabaseTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestPropertySource;

/** A test of addresses: the whole application with its real database, requests by MockMvcTester. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DatabaseTest
@SpringBootTest(classes = CxAtlas.class)
@AutoConfigureMockMvc
@TestPropertySource(properties = "db-scheduler.enabled=false")
public @interface WebTest {}
