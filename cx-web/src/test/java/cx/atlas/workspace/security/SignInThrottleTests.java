package cx.atlas.workspace.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class SignInThrottleTests {

    private final SignInThrottle throttle = new SignInThrottle();

    @Test
    void wrong_tries_for_one_account_from_one_address_run_out() {
        tryOften(SignInThrottle.PER_PAIR, "ada", "192.0.2.1");
        assertThatThrownBy(() -> throttle.take("ada", "192.0.2.1")).isInstanceOfSatisfying(Unavailable.class, later -> {
            assertThat(later.getStatus()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
            assertThat(Integer.parseInt(later.retryAfterSeconds())).isBetween(1, 900);
            assertThat(later.retryAfterMinutes()).isBetween(1L, 15L);
        });
    }

    @Test
    void wrong_tries_for_many_accounts_from_one_address_run_out() {
        for (var i = 0; i < SignInThrottle.PER_ADDRESS; i++) {
            throttle.take("person" + i, "192.0.2.1");
        }
        assertThatThrownBy(() -> throttle.take("somebody else", "192.0.2.1")).isInstanceOf(Unavailable.class);
    }

    @Test
    void right_tries_cost_nothing() {
        for (var i = 0; i < 10 * SignInThrottle.PER_ADDRESS; i++) {
            throttle.take("ada", "192.0.2.1").giveBack();
        }
        assertThatCode(() -> throttle.take("ada", "192.0.2.1")).doesNotThrowAnyException();
    }

    @Test
    void while_many_guess_each_new_address_has_few_tries_but_always_some() {
        for (var i = 0; i < SignInThrottle.PER_ACCOUNT; i++) {
            throttle.take("ada", "198.51.100." + i);
        }
        tryOften(SignInThrottle.PER_PAIR / SignInThrottle.UNDER_ATTACK, "ada", "192.0.2.1");
        assertThatThrownBy(() -> throttle.take("ada", "192.0.2.1")).isInstanceOf(Unavailable.class);
        assertThatCode(() -> throttle.take("ada", "192.0.2.2").giveBack())
                .as("the owner, from elsewhere")
                .doesNotThrowAnyException();
        assertThatCode(() -> throttle.take("grace", "192.0.2.1"))
                .as("another account")
                .doesNotThrowAnyException();
    }

    private void tryOften(int times, String account, String address) {
        for (var i = 0; i < times; i++) {
            throttle.take(account, address);
        }
    }
}
