package cx.atlas.workspace.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import cx.atlas.workspace.NewPassword;
import cx.atlas.workspace.PasswordHash;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class PasswordsTests {

    private final Passwords passwords = new Passwords();

    @Test
    void a_hash_is_argon2id_and_fits_its_password_only() {
        var hash = passwords.hash(new NewPassword("correct horse battery staple"));
        assertThat(hash.value()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches("correct horse battery staple", hash)).isTrue();
        assertThat(passwords.matches("correct horse battery stable", hash)).isFalse();
        assertThat(passwords.matches("", hash)).isFalse();
    }

    @Test
    void the_same_password_has_another_hash_each_time() {
        var password = new NewPassword("correct horse battery staple");
        assertThat(passwords.hash(password)).isNotEqualTo(passwords.hash(password));
    }

    @Test
    void hashes_with_other_parameters_still_fit() {
        var former = Argon2Function.getInstance(8_192, 3, 1, 32, Argon2.ID);
        var hash = new PasswordHash(former.hash("correct horse battery staple").getResult());
        assertThat(passwords.matches("correct horse battery staple", hash)).isTrue();
    }

    @Test
    void nobodys_password_never_fits() {
        assertThat(passwords.matches("anything", null)).isFalse();
    }

    @Test
    void neither_password_nor_hash_can_reach_a_log() {
        assertThat(new NewPassword("correct horse battery staple").toString()).doesNotContain("horse");
        assertThat(new PasswordHash("$argon2id$secret").toString()).doesNotContain("secret");
    }

    @Test
    void only_a_few_are_hashed_at_once_and_nobody_waits_for_ever() throws Exception {
        var narrow = new Passwords(1, Duration.ofMillis(1));
        var crowd = Executors.newFixedThreadPool(8);
        try {
            var tries = IntStream.range(0, 8)
                    .mapToObj(i -> crowd.submit(() -> narrow.matches("whatever", null)))
                    .toList();
            var refused = tries.stream().filter(PasswordsTests::isRefused).count();
            assertThat(refused).isBetween(1L, 7L);
        } finally {
            crowd.shutdownNow();
        }
        assertThat(narrow.matches("whatever", null)).as("afterwards").isFalse();
    }

    private static boolean isRefused(Future<Boolean> attempt) {
        try {
            attempt.get();
            return false;
        } catch (Exception refused) {
            assertThat(refused.getCause())
                    .isInstanceOfSatisfying(
                            Unavailable.class,
                            busy -> assertThat(busy.getStatus()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE));
            return true;
        }
    }
}
