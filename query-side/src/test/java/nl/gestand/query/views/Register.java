package nl.gestand.query.views;

import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A query-side process over a world that outlives it: a log, an event database, sometimes a MongoDB. */
final class Register implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final World world;
    private final ConfigurableApplicationContext process;
    private final HttpClient http = HttpClient.newHttpClient();

    private Register(World world, ConfigurableApplicationContext process) {
        this.world = world;
        this.process = process;
    }

    /** Starts on the MongoDB at the address, or with views in memory where that is blank. */
    static Register start(World world, String mongo, Beside... beside) {
        return startMaking(world, mongo, Stream.of(beside).map(Register::maker).toArray(Beside.Maker[]::new));
    }

    /** With views in memory, kept in that file while it is stopped. */
    static Register startKeeping(World world, Path file, Beside... beside) {
        return startMaking(
                world,
                List.of("MONGODB_URI=", "gestand.views.file=" + file),
                Stream.of(beside).map(Register::maker).toArray(Beside.Maker[]::new));
    }

    /** As {@link #start}, with what each generation has beside its documents. */
    static Register startMaking(World world, String mongo, Beside.Maker... beside) {
        return startMaking(world, List.of("MONGODB_URI=" + mongo), beside);
    }

    private static Register startMaking(World world, List<String> settings, Beside.Maker... beside) {
        SpringApplication application = new SpringApplicationBuilder(TestProcess.class)
                .initializers(context -> {
                    context.getBeanFactory().registerSingleton("world", world);
                    for (Beside.Maker each : beside) {
                        context.getBeanFactory().registerSingleton("beside", each);
                    }
                })
                .properties(settings.toArray(String[]::new))
                .properties(
                        "server.port=0",
                        "gestand.views.patience=400ms",
                        "management.endpoint.health.show-details=always",
                        "spring.main.banner-mode=off")
                .build();
        return new Register(world, application.run());
    }

    private static Beside.Maker maker(Beside each) {
        return () -> each;
    }

    static Register startWhole(World world, String mongo, Beside... beside) throws InterruptedException {
        Register register = start(world, mongo, beside);
        register.awaitWhole();
        return register;
    }

    void awaitWhole() throws InterruptedException {
        require(bean(Progress.class).awaitWhole(PATIENCE), "whole");
    }

    /** Waits until the views cover the whole log. */
    void awaitAll() throws InterruptedException {
        require(bean(Progress.class).awaitPosition(world.head(), PATIENCE), "up to date");
    }

    <T> T bean(Class<T> type) {
        return process.getBean(type);
    }

    @Nullable
    List<Integer> heights(String kite) {
        Document found = bean(ShownViews.class)
                .collection(Kites.VIEW)
                .find(Filters.eq("_id", kite))
                .first();
        return found == null ? null : found.getList("heights", Integer.class);
    }

    void fly(KiteFlown... flights) {
        world.fly(bean(EventStore.class), bean(TransactionManager.class), flights);
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return http.send(request(path, headers).build(), HttpResponse.BodyHandlers.ofString());
    }

    CompletableFuture<HttpResponse<String>> getLater(String path, String... headers) {
        return http.sendAsync(request(path, headers).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.ofString(json);
        return http.send(
                request(path, "Content-Type", "application/json").POST(body).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> delete(String path) throws IOException, InterruptedException {
        return http.send(request(path).DELETE().build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        process.close();
        http.close();
    }

    private HttpRequest.Builder request(String path, String... headers) {
        String port = process.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return headers.length == 0 ? request : request.headers(Arrays.copyOf(headers, headers.length));
    }

    private static void require(boolean there, String what) {
        if (!there) {
            throw new AssertionError("the views are not " + what + " after " + PATIENCE);
        }
    }
}
