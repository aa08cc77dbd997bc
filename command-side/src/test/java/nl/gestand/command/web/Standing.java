package nl.gestand.command.web;

import java.util.List;
import java.util.function.Supplier;
import nl.gestand.access.Role;
import nl.gestand.access.SignedIn;
import nl.gestand.command.CommandSide;
import nl.gestand.events.wire.EventCatalogue;
import nl.gestand.events.wire.RegisterCatalogue;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;

/** The command-side as it runs, without a web server: real wiring, real database. */
@NullMarked
public final class Standing implements AutoCloseable {

    public static final SignedIn JENV = new SignedIn("u-jenv", "Ans", Role.LIAISON, "JenV");

    public final ConfigurableApplicationContext context;
    final Desk desk;
    public final JdbcClient database;

    private Standing(ConfigurableApplicationContext context) {
        this.context = context;
        this.desk = context.getBean(Desk.class);
        this.database = context.getBean(JdbcClient.class);
    }

    public static Standing with(String... settings) {
        return new Standing(new SpringApplicationBuilder(Process.class)
                .web(WebApplicationType.NONE)
                .properties("gestand.operator-token=a-token-so-that-no-file-is-made")
                .run(settings));
    }

    /** As another process on the same database would take a request: it does not know what this one is handling. */
    Desk anotherDesk() {
        return new Desk(context.getBean(CommandGateway.class), context.getBean(Answers.class));
    }

    public Receipt answer(String key, Object command) {
        return answer(JENV, key, "body of " + key, () -> command);
    }

    Receipt answer(SignedIn caller, String key, String body, Supplier<?> asked) {
        return desk.answer(write(caller, key, body), asked);
    }

    static Write write(SignedIn caller, String key, String body) {
        return new Write(caller, key, Integer.toHexString(body.hashCode()), new byte[0], new MockHttpServletRequest());
    }

    /** The names of the events of an item or letter, in order. */
    List<@Nullable String> events(String id) {
        return database.sql("select name from event where aggregate_id = ? order by sequence")
                .param(id)
                .query(String.class)
                .list();
    }

    /** How many rows there are of everything that a write can leave. */
    List<Long> rows() {
        return List.of("event", "answer", "number_claim", "supersession", "merged_item", "responsible", "known_letter")
                .stream()
                .map(table -> database.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration",
                "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration"
            })
    @Import(CommandSide.class)
    static class Process {

        @Bean
        EventCatalogue catalogue() {
            return RegisterCatalogue.all();
        }
    }
}
