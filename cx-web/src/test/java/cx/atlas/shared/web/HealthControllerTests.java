package cx.atlas.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import cxtest.web.WebTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class HealthControllerTests {

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void anybody_is_told_one_word_and_nothing_more(String address) {
        assertThat(mvc.get().uri(address))
                .hasStatusOk()
                .doesNotContainHeader("Set-Cookie")
                .bodyJson()
                .isStrictlyEqualTo("{\"status\":\"UP\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/prometheus", "/actuator/env", "/actuator/health/db", "/actuator"})
    void nothing_else_is_told_on_the_public_port(String address) {
        assertThat(mvc.get().uri(address)).hasStatus(404);
    }
}
