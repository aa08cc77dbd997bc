package nl.gestand.bench.append;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import nl.gestand.access.Role;
import nl.gestand.access.SignedIn;
import nl.gestand.command.CommandSide;
import nl.gestand.command.item.ActOnItem;
import nl.gestand.command.item.ItemKind;
import nl.gestand.command.item.ReportStatus;
import nl.gestand.command.web.Desk;
import nl.gestand.command.web.Write;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** The register's own way from a request that has been read to its answer, the gap barrier on. */
final class Ours implements Contestant {

    static final SignedIn LIAISON = new SignedIn("u-1f0c2d7a", "Ans", Role.LIAISON, Sample.MINISTRY);

    private final ConfigurableApplicationContext process;
    private final Desk desk;
    private final AtomicLong count = new AtomicLong();
    private final Filled filled = new Filled();

    Ours(Place place) throws Exception {
        List<String> settings = new ArrayList<>(List.of("--gestand.operator-token=" + "bench".repeat(8)));
        settings.add("--gestand.data=" + place.folder("ours"));
        if (place.isPostgres()) {
            Place.Address database = place.create("ours");
            settings.add("--gestand.events.url=" + database.url());
            settings.add("--gestand.events.user=" + database.user());
            settings.add("--gestand.events.password=" + database.password());
        }
        process = new SpringApplicationBuilder(Process.class)
                .web(WebApplicationType.NONE)
                .run(settings.toArray(String[]::new));
        desk = process.getBean(Desk.class);
    }

    @Override
    public String name() {
        return "ours";
    }

    DataSource database() {
        return process.getBean(DataSource.class);
    }

    @Override
    public void fill(int events, int number) throws Exception {
        filled.put(events, Filling.fill(database(), events, number));
    }

    @Override
    public void create() {
        desk.answer(write(), () -> Sample.motion(Sample.id(), count.incrementAndGet()));
    }

    @Override
    public void update(int events, int item) {
        String id = filled.id(events, item);
        long version = filled.version(events, item);
        var receipt = desk.answer(
                write(), () -> new ActOnItem(id, ItemKind.MOTION, version, new ReportStatus(Sample.report(version))));
        filled.isNow(events, item, receipt.version());
    }

    /** A key as clients make them, and a digest as the request's reading makes it; the body is read already. */
    private static Write write() {
        byte[] digest = new byte[32];
        ThreadLocalRandom.current().nextBytes(digest);
        return new Write(LIAISON, Sample.id(), HexFormat.of().formatHex(digest), new byte[0], NO_REQUEST);
    }

    private static final HttpServletRequest NO_REQUEST = (HttpServletRequest) Proxy.newProxyInstance(
            Ours.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, method, arguments) -> {
                throw new UnsupportedOperationException("the request has been read");
            });

    @Override
    public void close() {
        process.close();
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration",
                "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration"
            })
    @Import(CommandSide.class)
    static class Process {}
}
