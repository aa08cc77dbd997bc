package nl.gestand.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An OData service as the Chamber's: pages with a link to the next, filters by moment of change, and bad days. */
final class FakeOData implements AutoCloseable {

    /** What can go wrong with one answer. */
    enum Trouble {
        FAILS,
        ASKS_TO_WAIT,
        BREAKS_OFF,
        IS_SLOW,
        IS_HALF_A_PAGE
    }

    private static final Pattern SINCE = Pattern.compile("ApiGewijzigdOp ge (\\S+)");
    private static final Pattern SKIP = Pattern.compile("\\$skiptoken=(\\d+)");
    private static final int PAGE = 2;

    private final HttpServer server;
    private final Map<String, List<Map<String, Object>>> sets = new LinkedHashMap<>();
    private final Queue<Trouble> troubles = new ArrayDeque<>();
    private String links = "";
    private final List<String> asked = new CopyOnWriteArrayList<>();

    FakeOData() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        server.createContext("/OData/v4/2.0/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/OData/v4/2.0";
    }

    /** The records of an entity set from now on. */
    FakeOData with(String set, List<Map<String, Object>> records) {
        sets.put(set, records);
        return this;
    }

    /** One for each of the next answers. */
    synchronized FakeOData troubled(Trouble... next) {
        troubles.addAll(List.of(next));
        return this;
    }

    /** Its links to the next page lead to another service. */
    FakeOData leadingTo(FakeOData other) {
        links = other.address();
        return this;
    }

    /** The queries so far, decoded. */
    List<String> asked() {
        return asked;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String query = URLDecoder.decode(
                    String.valueOf(exchange.getRequestURI().getRawQuery()).replace("+", "%2B"), UTF_8);
            String path = exchange.getRequestURI().getPath();
            asked.add(query);
            Trouble trouble = next();
            if (trouble == Trouble.FAILS || trouble == Trouble.ASKS_TO_WAIT) {
                if (trouble == Trouble.ASKS_TO_WAIT) {
                    exchange.getResponseHeaders().add("Retry-After", "1");
                }
                exchange.sendResponseHeaders(trouble == Trouble.FAILS ? 500 : 429, -1);
                return;
            }
            send(
                    exchange,
                    page(path.substring(path.lastIndexOf('/') + 1), query).getBytes(UTF_8),
                    trouble);
        }
    }

    private synchronized @Nullable Trouble next() {
        return troubles.poll();
    }

    private static void send(HttpExchange exchange, byte[] page, @Nullable Trouble trouble) throws IOException {
        int half = page.length / 2;
        exchange.sendResponseHeaders(200, trouble == Trouble.IS_HALF_A_PAGE ? half : page.length);
        exchange.getResponseBody().write(page, 0, half);
        exchange.getResponseBody().flush();
        if (trouble == Trouble.BREAKS_OFF) {
            throw new IOException("broken off, as asked");
        }
        if (trouble == Trouble.IS_SLOW) {
            LockSupport.parkNanos(700_000_000L);
        }
        if (trouble != Trouble.IS_HALF_A_PAGE) {
            exchange.getResponseBody().write(page, half, page.length - half);
        }
    }

    private String page(String set, String query) {
        List<Map<String, Object>> matching = new ArrayList<>();
        Matcher since = SINCE.matcher(query);
        Instant from = since.find() ? Instant.parse(since.group(1).replaceAll("[&)].*", "")) : Instant.MIN;
        for (Map<String, Object> record : sets.getOrDefault(set, List.of())) {
            if (!Instant.parse((String) record.get("ApiGewijzigdOp")).isBefore(from)) {
                matching.add(record);
            }
        }
        Matcher skip = SKIP.matcher(query);
        int start = skip.find() ? Integer.parseInt(skip.group(1)) : 0;
        int end = Math.min(matching.size(), start + PAGE);
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("@odata.context", address() + "/$metadata#" + set);
        page.put("@odata.count", matching.size());
        page.put("value", matching.subList(Math.min(start, end), end));
        if (end < matching.size()) {
            String kept = since.reset().find() ? "$filter=" + since.group().replaceAll("[&)].*", "") + "&" : "";
            page.put(
                    "@odata.nextLink",
                    (links.isEmpty() ? address() : links) + "/" + set + "?" + kept + "$skiptoken=" + end);
        }
        return Caller.JSON.writeValueAsString(page);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
