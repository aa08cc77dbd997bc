package nl.gestand.query.views;

import com.mongodb.client.model.Filters;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import nl.gestand.events.wire.EventCatalogue;
import org.bson.Document;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The engine of the views around one projection and one read, with nobody at the door. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "nl.gestand.access.AccountsConfiguration",
            "nl.gestand.access.SignInConfiguration",
            "nl.gestand.access.PageSignInConfiguration"
        })
@Import(TestProcess.Reads.class)
class TestProcess {

    @Bean
    HikariDataSource eventDatabase(World world) {
        HikariDataSource database = new HikariDataSource();
        database.setJdbcUrl("jdbc:h2:mem:" + world.name() + ";DB_CLOSE_DELAY=-1");
        return database;
    }

    @Bean
    EventCatalogue catalogue() {
        return EventCatalogue.of(KiteFlown.class);
    }

    @Bean
    Kites kites(ViewTarget views, World world) {
        return new Kites(views, world.fate());
    }

    @Bean
    SecurityFilterChain open(HttpSecurity http) {
        return http.csrf(csrf -> csrf.disable()).build();
    }

    @RestController
    static class Reads {

        private final ShownViews views;

        Reads(ShownViews views) {
            this.views = views;
        }

        @GetMapping("/v1/motions/{id}")
        Map<String, Object> read(@PathVariable String id) {
            Document found =
                    views.collection(Kites.VIEW).find(Filters.eq("_id", id)).first();
            return found == null ? Map.of() : found;
        }

        @GetMapping("/v1/elsewhere")
        Map<String, Object> elsewhere() {
            return Map.of();
        }
    }
}
