package cx.atlas.workspace.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class SameMachineTests {

    @ParameterizedTest
    @CsvSource({"127.0.0.1,localhost", "127.0.0.1,127.0.0.1", "0:0:0:0:0:0:0:1,[::1]", "::1,localhost"})
    void a_browser_on_this_machine_is_known(String peer, String host) {
        assertThat(SameMachine.isLocal(peer, host, Stream.empty())).isTrue();
    }

    @Test
    void a_request_that_a_proxy_passed_on_is_not_local() {
        assertThat(SameMachine.isLocal("127.0.0.1", "localhost", Stream.of("X-Forwarded-For")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.7,localhost", "172.17.0.1,localhost", "127.0.0.1,atlas.example.com"})
    void another_machine_or_another_name_is_not_local(String peer, String host) {
        assertThat(SameMachine.isLocal(peer, host, Stream.empty())).isFalse();
    }

    @Test
    void without_the_servers_word_nobody_is_local() {
        assertThat(SameMachine.sent(new MockHttpServletRequest())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2:3:4:5:6,20010db800010002",
        "2001:db8:1:2:ffff:0:0:1,20010db800010002",
        "192.0.2.1,192.0.2.1",
        "::ffff:192.0.2.1,192.0.2.1"
    })
    void tries_are_counted_for_a_network_where_one_person_has_many_addresses(String remote, String counted) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(remote);
        assertThat(Caller.address(request)).isEqualTo(counted);
    }
}
