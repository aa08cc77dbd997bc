package nl.gestand.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import nl.gestand.web.KnownFailure;
import nl.gestand.web.ProblemRenderer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;

/** Who may reach what at all; what a role may do with an item is decided by the side that knows the item. */
@AutoConfiguration(
        before = {
            UserDetailsServiceAutoConfiguration.class,
            ServletWebSecurityAutoConfiguration.class,
            ManagementWebSecurityAutoConfiguration.class
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public final class SignInConfiguration {

    private static final String[] READ_HEALTH = {
        "/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"
    };

    @Bean
    KnownFailure accessFailure() {
        return new AccessFailure();
    }

    /** Nobody is given its measures, and each filter of each request would be timed. */
    @Bean
    SecurityObservationSettings unobservedSecurity() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    RequestRejectedHandler requestRejectedHandler(ProblemRenderer renderer) {
        return (request, response, rejected) -> renderer.render(rejected, request, response);
    }

    /**
     * For the interface. CSRF tokens are off: there is no session to ride on, as that of a browser
     * ({@link PageSignInConfiguration}) counts for nothing here; a write takes JSON or a PUT, which another site's page
     * cannot send without asking, and {@link OpenReads} refuses every write that names another origin.
     */
    @Bean
    @Order(0)
    SecurityFilterChain gestandSecurity(HttpSecurity http, TokenSignIn tokens, ProblemRenderer renderer) {
        AuthenticationEntryPoint refuse = (request, response, e) -> renderer.render(e, request, response);
        AccessDeniedHandler forbid = (request, response, e) -> renderer.render(e, request, response);
        return http.securityMatcher("/v1/**", "/actuator", "/actuator/**")
                .csrf(AbstractHttpConfigurer::disable)
                .cors(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterAfter(OpenReads.filter(), HeaderWriterFilter.class)
                .headers(SignInConfiguration::headers)
                .httpBasic(basic -> basic.authenticationEntryPoint(refuse))
                .oauth2ResourceServer(bearer -> bearer.bearerTokenResolver(new AuthorizationHeader())
                        .authenticationManagerResolver(request -> tokens)
                        .authenticationEntryPoint(refuse)
                        .accessDeniedHandler(forbid))
                .exceptionHandling(e -> e.authenticationEntryPoint(refuse).accessDeniedHandler(forbid))
                .authorizeHttpRequests(SignInConfiguration::paths)
                .build();
    }

    private static void paths(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers("/v1/operator/**")
                .hasRole(Role.OPERATOR.name())
                .requestMatchers(HttpMethod.GET, READ_HEALTH)
                .permitAll()
                .requestMatchers(HttpMethod.HEAD, READ_HEALTH)
                .permitAll()
                .requestMatchers("/actuator/**")
                .denyAll()
                .requestMatchers(HttpMethod.GET, "/**")
                .permitAll()
                .requestMatchers(HttpMethod.HEAD, "/**")
                .permitAll()
                .anyRequest()
                .hasAnyRole(Role.LIAISON.name(), Role.CLERK.name(), Role.AUDITOR.name());
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new BrowserRules())
                .addHeaderWriter(caching());
    }

    /** What was shown to someone who signed in is kept nowhere; the rest is asked for again by its ETag. */
    private static HeaderWriter caching() {
        return (request, response) -> {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
            if (signsIn(request)) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            } else if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            }
        };
    }

    private static boolean signsIn(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }
}
