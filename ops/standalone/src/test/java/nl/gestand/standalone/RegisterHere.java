package nl.gestand.standalone;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A register in this process, for what needs no process of its own; it starts in less time and may be asked for its rows. */
final class RegisterHere implements Register {

    private static final Duration START_PATIENCE = Duration.ofMinutes(5);

    private final ConfigurableApplicationContext context;
    private final Path data;
    private final URI address;

    private RegisterHere(ConfigurableApplicationContext context, Path data) {
        this.context = context;
        this.data = data;
        this.address = URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
    }

    /** Without the sample, once it answers. */
    static RegisterHere empty(Path data, String... settings) {
        return with(
                data,
                Stream.concat(Stream.of("--gestand.sample=false"), Stream.of(settings))
                        .toArray(String[]::new));
    }

    static RegisterHere with(Path data, String... settings) {
        Stream<String> own = Stream.of(
                "--server.port=0", "--server.address=127.0.0.1", "--gestand.bcrypt-cost=4", "--gestand.data=" + data);
        ConfigurableApplicationContext context = new SpringApplicationBuilder(Standalone.class)
                .run(Stream.concat(own, Stream.of(settings)).toArray(String[]::new));
        RegisterHere started = new RegisterHere(context, data);
        await().atMost(START_PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> started.anonymous().get("/v1/motions?pageSize=1").statusCode() == 200);
        return started;
    }

    @Override
    public URI address() {
        return address;
    }

    @Override
    public Path data() {
        return data;
    }

    JdbcClient database() {
        return context.getBean(JdbcClient.class);
    }

    <T> T part(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
