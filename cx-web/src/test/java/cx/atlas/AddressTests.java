package cx.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cxtest.web.Address;
import cxtest.web.Sample;
import cxtest.web.Visitors;
import cxtest.web.WebTest;
import java.io.UnsupportedEncodingException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Goes through every address as everybody. A new address must be entered in {@code addresses/<feature>.csv}. */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AddressTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    Visitors visitors;
    Map<String, Sample> samples;

    @BeforeAll
    void people() {
        visitors = new Visitors(jdbc);
        samples = samples();
    }

    static List<Address> addresses() {
        return Address.all().stream().sorted(Comparator.comparing(Address::key)).toList();
    }

    @Test
    void every_mapped_address_is_in_the_table_and_no_other() {
        var mapped = new TreeSet<String>();
        context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .map(RequestMappingInfoHandlerMapping::getHandlerMethods)
                .map(Map::keySet)
                .flatMap(Collection::stream)
                .flatMap(AddressTests::keys)
                // Spring Boot's own page for errors, which nobody asks for by address.
                .filter(key -> !"ANY /error".equals(key))
                .forEach(mapped::add);
        assertThat(addresses().stream().map(Address::key)).containsExactlyInAnyOrderElementsOf(mapped);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void an_address_is_open_to_whom_the_table_names_and_closed_to_everybody_else(Address address) {
        var soft = new SoftAssertions();
        for (var role : Role.values()) {
            var answer = answer(address, visitors.member(role));
            if (address.roles().contains(role)) {
                soft.assertThat(answer).as("%s is let through", role).satisfies(AddressTests::letThrough);
            } else {
                soft.assertThat(answer.getStatus()).as("%s is refused", role).isIn(403, 404);
            }
        }
        var stranger = answer(address, visitors.stranger());
        if (address.forEverybodySignedIn()) {
            soft.assertThat(stranger).as("a stranger is let through").satisfies(AddressTests::letThrough);
        } else {
            soft.assertThat(refused(stranger, "/workspaces"))
                    .as("a stranger is refused")
                    .isTrue();
        }
        var nobody = answer(address, visitors.anonymous());
        if (address.forAnonymous()) {
            soft.assertThat(nobody).as("nobody is let through").satisfies(AddressTests::letThrough);
        } else {
            soft.assertThat(refused(nobody, "/sign-in")).as("nobody is refused").isTrue();
        }
        soft.assertAll();
    }

    static List<Address> addresses_with_samples() {
        return addresses().stream()
                .filter(address -> !address.samples().isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("addresses_with_samples")
    void another_workspaces_things_do_not_exist(Address address) {
        var answer = answer(address, visitors.neighbour());
        if ("GET".equals(address.method())) {
            assertThat(answer.getStatus()).isEqualTo(404);
        } else {
            // An empty form may be refused before the thing is looked for.
            assertThat(answer.getStatus()).isIn(404, 400, 422);
        }
    }

    private static void letThrough(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isLessThan(500).isNotIn(401, 403);
        assertThat(String.valueOf(answer.getRedirectedUrl())).doesNotMatch("/sign-in(\\?to=.*)?");
        assertThat(text(answer)).as("a message that is missing").doesNotContainPattern("\\?\\?[^?<>\"]+_en\\?\\?");
    }

    private static String text(MockHttpServletResponse answer) {
        try {
            return answer.getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean refused(MockHttpServletResponse answer, String insteadOfPages) {
        var redirected = answer.getRedirectedUrl();
        return List.of(401, 403, 404).contains(answer.getStatus())
                || (redirected != null && redirected.startsWith(insteadOfPages));
    }

    private MockHttpServletResponse answer(Address address, RequestPostProcessor visitor) {
        var method = "ANY".equals(address.method()) ? "GET" : address.method();
        var answer = mvc.method(HttpMethod.valueOf(method))
                .uri(path(address))
                .header("Accept", "text/html, */*")
                .with(visitor)
                .asyncExchange();
        if (answer.getUnresolvedException() != null) {
            throw new AssertionError(address.key(), answer.getUnresolvedException());
        }
        return answer.getResponse();
    }

    private String path(Address address) {
        var path = address.path().replace("/**", "");
        for (var sample : address.samples().entrySet()) {
            path = path.replace("{" + sample.getKey() + "}", make(sample.getValue()));
        }
        return path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    }

    private String make(String name) {
        var sample = samples.get(name);
        assertThat(sample).as("cxtest.sample has one named " + name).isNotNull();
        return CurrentActor.as(visitors.administrator(), sample::make);
    }

    private Map<String, Sample> samples() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Sample.class));
        return scan.findCandidateComponents("cxtest.sample").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .map(type -> (Sample) context.getAutowireCapableBeanFactory().createBean(type))
                .collect(Collectors.toMap(Sample::name, Function.identity()));
    }

    private static Stream<String> keys(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        var names = methods.isEmpty()
                ? List.of("ANY")
                : methods.stream().map(Enum::name).toList();
        var paths = info.getPathPatternsCondition();
        assertThat(paths).isNotNull();
        return paths.getPatternValues().stream().flatMap(path -> names.stream().map(name -> name + " " + path));
    }
}
