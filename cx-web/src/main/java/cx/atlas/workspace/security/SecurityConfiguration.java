package cx.atlas.workspace.security;

import cx.atlas.workspace.view.ActorViews;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Who may, by address; by object it is the use cases' business. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain pages(HttpSecurity http, ActorViews actors) throws Exception {
        return http.authorizeHttpRequests(who -> who.requestMatchers(
                                "/css/**",
                                "/js/**",
                                "/images/**",
                                "/webjars/**",
                                "/_static/**",
                                "/favicon.svg",
                                "/preferences/**",
                                "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/sign-in").permitAll())
                .addFilterAfter(new ActorFilter(actors), AuthorizationFilter.class)
                .build();
    }
}
