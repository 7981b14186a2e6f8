package cx.atlas.shared.web;

import lombok.RequiredArgsConstructor;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/**
 * The headers of every answer. Spring Security applies this bean to each filter chain by itself.
 *
 * <p>Nothing is loaded from elsewhere, no style or script stands in a page but the import map, and nobody frames us. HSTS is
 * sent by Spring Security where the request came by TLS.
 */
@Component
@RequiredArgsConstructor
class SecurityHeaders implements Customizer<HttpSecurity> {

    private static final String POLICY =
            "default-src 'none'; script-src 'self' %s; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private final ImportMap importMap;

    @Override
    public void customize(HttpSecurity http) {
        try {
            http.headers(this::write);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void write(HeadersConfigurer<HttpSecurity> headers) {
        // Per answer, since the import map is known only after the application has started.
        headers.addHeaderWriter((request, response) ->
                        response.setHeader("Content-Security-Policy", POLICY.formatted(importMap.hash())))
                .frameOptions(frame -> frame.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
