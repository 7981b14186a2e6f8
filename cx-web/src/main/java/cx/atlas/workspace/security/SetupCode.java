package cx.atlas.workspace.security;

import cx.atlas.shared.RuleBroken;
import cx.atlas.workspace.view.SetupViews;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Whoever sets CX Atlas up must be able to read its log, or sit at its machine: else the first visitor could take it.
 *
 * <p>The code is made anew with each start and lives in memory only.
 */
@Slf4j
@Component
public class SetupCode {

    /** Without letters and digits that look alike. */
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTH = 8;

    private final String code = random();
    private final SetupViews setup;
    private final SignInThrottle throttle;
    private final Environment environment;

    SetupCode(SetupViews setup, SignInThrottle throttle, Environment environment) {
        this.setup = setup;
        this.throttle = throttle;
        this.environment = environment;
    }

    public boolean isNeeded(HttpServletRequest request) {
        return !SameMachine.sent(request);
    }

    /** Refuses without the right code, where one is needed. */
    public void require(@Nullable String typed, HttpServletRequest request) {
        if (!isNeeded(request)) {
            return;
        }
        if (typed == null || typed.isBlank()) {
            throw RuleBroken.at("code", "workspace.setup.code.empty");
        }
        throttle.takeAnonymously(Caller.address(request));
        if (!fits(typed)) {
            throw RuleBroken.at("code", "workspace.setup.code.wrong");
        }
    }

    @EventListener
    void tell(ApplicationReadyEvent ready) {
        if (setup.isOpen()) {
            log.info(
                    "Set-up: open http://localhost:{}/setup; from another machine it asks for the code {}",
                    environment.getProperty("local.server.port", "8080"),
                    shown());
        }
    }

    String shown() {
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }

    private boolean fits(@Nullable String typed) {
        var plain = typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return MessageDigest.isEqual(plain.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }

    private static String random() {
        return new SecureRandom()
                .ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
