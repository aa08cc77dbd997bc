package nl.gestand.pages;

import java.io.IOException;
import java.util.List;
import nl.gestand.web.PagePaths;
import nl.gestand.web.ProblemPage;
import nl.gestand.web.WebConfiguration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Wires what every page has in common. */
@AutoConfiguration(
        before = {WebMvcAutoConfiguration.class, MessageSourceAutoConfiguration.class, WebConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public final class PagesConfiguration {

    @Bean
    MessageSource messageSource() throws IOException {
        return Messages.all();
    }

    @Bean
    LanguageChoice localeResolver() {
        return new LanguageChoice();
    }

    @Bean
    Wordings wordings(MessageSource messages) {
        return new Wordings(messages);
    }

    @Bean
    ProblemPage problemInBrowser(
            @Qualifier("thymeleafViewResolver") ViewResolver views, MessageSource messages, LanguageChoice languages) {
        return new ProblemInBrowser(views, messages, languages);
    }

    @Bean
    WebMvcConfigurer pages(LanguageChoice languages) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                for (HandlerInterceptor each : List.of(new CleanAddress(), languages, new Framing())) {
                    registry.addInterceptor(each)
                            .excludePathPatterns(PagePaths.NO_PAGES.stream()
                                    .map(path -> path + "/**")
                                    .toList());
                }
            }
        };
    }
}
