package nl.gestand.standalone.importing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One entity set of an OData service, read page by page from where the last pass stopped, or from what changed since the last
 * whole pass. It asks nobody but the address that it was given.
 */
final class ODataSource implements Source {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final EntitySet set;
    private final Register register;
    private final Retries retries;
    private final boolean everything;
    private long size = -1;
    private long read;

    /** @param everything asks for all of it, whatever was read before */
    ODataSource(EntitySet set, Register register, Retries retries, boolean everything) {
        this.set = set;
        this.register = register;
        this.retries = retries;
        this.everything = everything;
    }

    @Override
    public String name() {
        return set.name();
    }

    @Override
    public Unit unit() {
        return new Unit(" records", 1);
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void read(Consumer<Page> pages) {
        JsonNode mark = register.mark(set.source());
        String changedAt = everything ? null : text(mark, "changedAt");
        String goOn = everything ? null : text(mark, "nextLink");
        Pass pass = new Pass(changedAt, goOn == null ? null : text(mark, "passChangedAt"));
        URI next = goOn == null ? set.changedSince(changedAt) : set.follow(goOn);
        while (next != null) {
            next = readPage(next, pass, pages, goOn != null && read == 0);
        }
    }

    /** @param mayStartAnew the link was kept from an earlier run, and the service may have forgotten it */
    private @Nullable URI readPage(URI address, Pass pass, Consumer<Page> pages, boolean mayStartAnew) {
        HttpResponse<byte[]> answer = fetch(address);
        if (answer.statusCode() != 200) {
            if (mayStartAnew && answer.statusCode() < 500) {
                return restart(pass);
            }
            throw new ImportFailed(
                    set.name() + ": the service answered " + answer.statusCode() + " to " + address + ".");
        }
        ServicePage page = parsed(answer.body());
        size = page.count() == null ? size : page.count();
        read += page.records();
        pass.saw(page.changedAt());
        String link = page.nextLink();
        URI next = link == null ? null : set.follow(link);
        Map<String, @Nullable String> mark = pass.mark(set.source(), next);
        pages.accept(new Page(answer.body(), Page.JSON, read, () -> register.mark(mark)));
        return next;
    }

    private URI restart(Pass pass) {
        read = 0;
        return set.changedSince(pass.before);
    }

    private HttpResponse<byte[]> fetch(URI address) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .GET()
                .build();
        return retries.send(request, ServicePage::read);
    }

    private static ServicePage parsed(byte[] body) {
        try {
            return ServicePage.read(body);
        } catch (IOException checkedBefore) {
            throw new ImportFailed("The service's page is not whole.", checkedBefore);
        }
    }

    private static @Nullable String text(JsonNode mark, String field) {
        return mark.path(field).isString() ? mark.get(field).stringValue() : null;
    }

    /** How far one reading of the whole set has come. */
    private static final class Pass {

        private final @Nullable String before;
        private @Nullable String highest;

        Pass(@Nullable String before, @Nullable String highest) {
            this.before = before;
            this.highest = highest == null ? before : highest;
        }

        void saw(@Nullable String changedAt) {
            boolean higher = changedAt != null
                    && (highest == null || Instant.parse(changedAt).isAfter(Instant.parse(highest)));
            highest = higher ? changedAt : highest;
        }

        Map<String, @Nullable String> mark(String source, @Nullable URI next) {
            Map<String, @Nullable String> mark = new LinkedHashMap<>();
            mark.put("source", source);
            mark.put("changedAt", next == null ? highest : before);
            mark.put("nextLink", next == null ? null : Objects.toString(next));
            mark.put("passChangedAt", next == null ? null : highest);
            return mark;
        }
    }
}
