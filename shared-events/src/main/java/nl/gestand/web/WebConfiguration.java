package nl.gestand.web;

import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Wires what both sides do alike with a request: trace, limits, problems, bodies and parameters. */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public final class WebConfiguration {

    /** Just after the security filters (-100), so that nobody uploads before signing in. */
    private static final int AFTER_SECURITY = -90;

    @Bean
    ProblemRenderer problemRenderer(ObjectProvider<KnownFailure> known, ObjectProvider<ProblemPage> pages) {
        return new ProblemRenderer(known.orderedStream().toList(), pages::getIfAvailable);
    }

    @Bean
    ProblemAdvice problemAdvice(ProblemRenderer renderer) {
        return new ProblemAdvice(renderer);
    }

    @Bean
    ProblemErrorController problemErrorController(ProblemRenderer renderer) {
        return new ProblemErrorController(renderer);
    }

    @Bean
    OpenApiController openApiController() {
        return new OpenApiController();
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> traceFilter() {
        return at(Ordered.HIGHEST_PRECEDENCE, new TraceFilter());
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> problemFilter(ProblemRenderer renderer) {
        return at(Ordered.HIGHEST_PRECEDENCE + 1, new ProblemFilter(renderer));
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> bodyLimit() {
        return at(AFTER_SECURITY, new BodyLimit());
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> fullAnswers() {
        return at(AFTER_SECURITY, new FullAnswers());
    }

    private static FilterRegistrationBean<OncePerRequestFilter> at(int order, OncePerRequestFilter filter) {
        FilterRegistrationBean<OncePerRequestFilter> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }

    @Bean
    WebMvcConfigurer requestArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new RequestArguments());
            }
        };
    }

    /** Encoded slashes are passed on, so that the firewall refuses them as a problem and not Tomcat as a page. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> problemsFromTomcat() {
        return factory -> {
            factory.addConnectorCustomizers(
                    connector -> connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue()));
            factory.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass(ProblemValve.class.getName());
                }
            });
        };
    }
}
