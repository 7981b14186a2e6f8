package cx.atlas.workspace.security;

import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.view.ProfileViews;
import jakarta.servlet.DispatcherType;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.session.web.http.CookieSerializer;

/** Who may, by address; by object it is the use cases' business. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** The same for everybody: no session is read for them. */
    private static final String[] FILES = {
        "/css/**", "/js/**", "/images/**", "/webjars/**", "/_static/**", "/favicon*.svg"
    };

    /** Before signing in. */
    private static final String[] OPEN = {
        "/sign-in", "/signed-out", "/setup/**", "/join/**", "/demo/sign-in/*", "/preferences/**", "/error"
    };

    /** For everybody who is signed in, also without a workspace. */
    private static final String[] PERSONAL = {"/account/**", "/workspaces/**", "/sign-out"};

    @Bean
    @Order(1)
    SecurityFilterChain files(HttpSecurity http) throws Exception {
        return http.securityMatcher(FILES)
                .authorizeHttpRequests(who -> who.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterBefore(new UploadGate(), CsrfFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            ProfileViews profiles,
            SecurityContextRepository contexts,
            SignedOut signedOut,
            Denied denied,
            @Value("${cx.session.max-age}") Duration maxAge)
            throws Exception {
        return http.authorizeHttpRequests(
                        // An asynchronous dispatch ends what was allowed when it began, say a stream of events.
                        who -> who.dispatcherTypeMatchers(
                                        DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers(OPEN)
                                .permitAll()
                                .requestMatchers(PERSONAL)
                                .authenticated()
                                .anyRequest()
                                .access(member()))
                .csrf(csrf -> csrf.csrfTokenRepository(new HostCookies.CsrfCookie())
                        // The token stays: what was typed while the session ended can be sent after the next sign-in.
                        .sessionAuthenticationStrategy((authentication, request, response) -> {}))
                .exceptionHandling(otherwise ->
                        otherwise.authenticationEntryPoint(signedOut).accessDeniedHandler(denied))
                .securityContext(context -> context.securityContextRepository(contexts))
                // A page that was asked for is kept in the address of the sign-in page, not in a session.
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterBefore(new SessionAgeFilter(maxAge), SecurityContextHolderFilter.class)
                .addFilterBefore(new UploadGate(), CsrfFilter.class)
                .addFilterBefore(new ActorFilter(profiles), AuthorizationFilter.class)
                .build();
    }

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    /** A session that an older release wrote and this one cannot read is no session, instead of an error on every page. */
    @Bean
    ConversionService springSessionConversionService() {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, new ForgivingDeserializer());
        return conversion;
    }

    @Bean
    CookieSerializer cookieSerializer() {
        return new HostCookies.SessionCookie();
    }

    private static AuthorizationManager<RequestAuthorizationContext> member() {
        return (authentication, context) ->
                new AuthorizationDecision(CurrentActor.find().isPresent());
    }
}
