package nl.gestand.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import nl.gestand.time.RegisterClock;
import nl.gestand.web.PagePaths;
import nl.gestand.web.ProblemRenderer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.ConversionService;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.session.web.http.CookieSerializer;

/** Signing in with a browser, and what its pages may do; the interface under /v1 knows nothing of this. */
@AutoConfiguration(
        before = {
            UserDetailsServiceAutoConfiguration.class,
            ServletWebSecurityAutoConfiguration.class,
            ManagementWebSecurityAutoConfiguration.class
        },
        beforeName = "org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public final class PageSignInConfiguration {

    @Bean
    SecureCookies secureCookies(@Value("${gestand.secure-cookies:false}") boolean always) {
        return new SecureCookies(always);
    }

    @Bean
    CookieSerializer sessionCookies(SecureCookies secure) {
        return new SessionCookies(secure);
    }

    @Bean
    ConversionService springSessionConversionService() {
        return SessionObjects.conversion();
    }

    @Bean
    SignInSessions signInSessions(
            Accounts accounts,
            RegisterClock clock,
            @Value("${gestand.session.idle}") Duration idle,
            @Value("${gestand.session.longest}") Duration longest) {
        return new SignInSessions(accounts, clock, idle, longest);
    }

    @Bean
    SignInPage signInPage(Oidc oidc) {
        return new SignInPage(oidc.signsIn());
    }

    /** Behind the chain of the interface, and for all that is not the interface. */
    @Bean
    @Order(10)
    SecurityFilterChain pageSecurity(
            HttpSecurity http, SignInSessions sessions, SecureCookies secure, Oidc oidc, ProblemRenderer renderer) {
        SignInEntry entry = new SignInEntry(renderer);
        SignInOutcome outcome = new SignInOutcome();
        http.csrf(csrf -> csrf.csrfTokenRepository(new FormTokens(secure)))
                .cors(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(context -> context.securityContextRepository(sessions))
                .headers(PageSignInConfiguration::headers)
                .formLogin(form -> form.loginPage(SignInEntry.PAGE)
                        .usernameParameter("naam")
                        .passwordParameter("wachtwoord")
                        .successHandler(outcome)
                        .failureHandler(outcome))
                .logout(logout -> logout.logoutUrl(SignInEntry.OUT)
                        .logoutSuccessHandler((request, response, who) ->
                                SignInEntry.seeOther(response, SignInEntry.PAGE + "?uitgelogd")))
                .addFilterBefore(new UploadGate(), CsrfFilter.class)
                .exceptionHandling(e -> e.authenticationEntryPoint(entry).accessDeniedHandler(entry))
                .authorizeHttpRequests(PageSignInConfiguration::paths);
        if (oidc.signsIn()) {
            IssuerClient client = new IssuerClient(oidc);
            http.oauth2Login(login -> issuer(login, client, outcome));
        }
        return http.build();
    }

    private static void issuer(OAuth2LoginConfigurer<HttpSecurity> login, IssuerClient client, SignInOutcome outcome) {
        login.addObjectPostProcessor(failing(outcome));
        login.loginPage(SignInEntry.PAGE)
                .clientRegistrationRepository(client)
                .authorizedClientRepository(client)
                .authorizationEndpoint(go -> go.authorizationRequestResolver(new IssuerDoor(client)))
                .redirectionEndpoint(back -> back.baseUri(IssuerClient.BACK))
                .userInfoEndpoint(user -> user.oidcUserService(client))
                .successHandler(outcome)
                .failureHandler(outcome);
    }

    /** Without it an issuer that is away would be a bare 500. */
    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> failing(SignInOutcome outcome) {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(outcome);
                return filter;
            }
        };
    }

    private static void paths(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers("/bureau", "/bureau/**")
                .hasRole(Role.LIAISON.name())
                .requestMatchers("/controle", "/controle/**")
                .hasRole(Role.AUDITOR.name())
                .requestMatchers("/griffie", "/griffie/**")
                .hasRole(Role.CLERK.name())
                .requestMatchers(HttpMethod.GET, "/**")
                .permitAll()
                .requestMatchers(HttpMethod.HEAD, "/**")
                .permitAll()
                .requestMatchers(HttpMethod.POST, SignInEntry.PAGE)
                .permitAll()
                .anyRequest()
                .hasAnyRole(Role.LIAISON.name(), Role.CLERK.name(), Role.AUDITOR.name());
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new BrowserRules())
                .addHeaderWriter(caching());
    }

    /** What is shown to someone who signed in stays nowhere, not even behind the browser's back button. */
    private static HeaderWriter caching() {
        return (request, response) -> {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
            if (isPersonal(request)) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            } else if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            }
        };
    }

    private static boolean isPersonal(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean signedIn = request.getRequestedSessionId() != null && PagePaths.isPage(request);
        return signedIn
                || path.startsWith("/bureau")
                || path.startsWith("/controle")
                || path.startsWith("/griffie")
                || path.startsWith(SignInEntry.PAGE);
    }
}
