package nl.gestand.query;

import com.mongodb.client.MongoDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gestand.events.wire.WireSerializer;
import nl.gestand.pages.PagesConfiguration;
import nl.gestand.query.evidence.DocumentTexts;
import nl.gestand.query.index.RegisterIndex;
import nl.gestand.query.index.Versions;
import nl.gestand.query.register.ItemsBehind;
import nl.gestand.query.views.ShownViews;
import nl.gestand.query.views.ViewTarget;
import nl.gestand.time.RegisterClock;
import nl.gestand.web.WebConfiguration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.security.web.method.annotation.AuthenticationPrincipalArgumentResolver;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A test of the reading API over {@link SampleRegister}, on 30 June 2024; nobody is signed in unless the test says so. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = ReadingTest.Wiring.class)
@AutoConfigureMockMvc
public @interface ReadingTest {

    /** The item whose last event counts as parked. */
    String BEHIND = "01890a5d-ac96-774b-bcce-000000000004";

    /** The reading side, with the sample in its views; no component, so that no other test scans it. */
    @ImportAutoConfiguration({
        JacksonAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        WebConfiguration.class,
        ThymeleafAutoConfiguration.class,
        PagesConfiguration.class
    })
    @ComponentScan(
            basePackages = {
                "nl.gestand.query.index",
                "nl.gestand.query.register",
                "nl.gestand.query.letter",
                "nl.gestand.query.dossier",
                "nl.gestand.query.search",
                "nl.gestand.query.statistics",
                "nl.gestand.query.about",
                "nl.gestand.query.changes",
                "nl.gestand.query.export",
                "nl.gestand.query.annex"
            })
    class Wiring implements WebMvcConfigurer {

        @Bean
        MongoDatabase views() {
            return Views.empty();
        }

        @Bean
        ShownViews shownViews(MongoDatabase views, DocumentTexts texts, List<Versions> versions) throws Exception {
            RegisterIndex index = new RegisterIndex(texts, versions);
            SampleRegister.load(views, index);
            return ShownViews.of(views, index);
        }

        @Bean
        ViewTarget viewTarget(MongoDatabase views) {
            return ViewTarget.of(views);
        }

        @Bean
        @Qualifier("eventSerializer")
        WireSerializer eventSerializer() {
            return Deliveries.SERIALIZER;
        }

        @Bean
        RegisterClock clock() {
            return RegisterClock.stoppedAt(Instant.parse("2024-06-30T10:00:00Z"));
        }

        /** Positions are the seconds of the moments of recording, as {@link Deliveries} gives them. */
        @Bean
        Moments moments(RegisterClock clock) {
            return new Moments(clock, new SampleLog());
        }

        @Bean
        DocumentTexts texts() {
            return sha256 -> Optional.of(SampleRegister.TEXT).filter(text -> sha256.equals(SampleRegister.SHA));
        }

        @Bean
        ItemsBehind behind() {
            return () -> Set.of(BEHIND);
        }

        @Override
        public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
            resolvers.add(new AuthenticationPrincipalArgumentResolver());
        }
    }
}
