package nl.gestand.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A log at an address, as tiles are served: every path with its bytes, to be changed at will. */
final class ServedLog implements AutoCloseable {

    final Map<String, byte[]> paths = new HashMap<>();
    String stamped = "";
    private final HttpServer server;

    ServedLog(WrittenLog log) throws IOException {
        fill(log);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/log", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/log";
    }

    private void fill(WrittenLog log) {
        paths.put("/checkpoint", log.checkpoint().getBytes(UTF_8));
        paths.put("/vkey", log.key().vkey().getBytes(UTF_8));
        int size = log.events().size();
        for (int from = 0; from < size; from += 256) {
            List<WrittenEvent> tile = log.events().subList(from, Math.min(from + 256, size));
            ByteArrayOutputStream entries = new ByteArrayOutputStream();
            for (WrittenEvent event : tile) {
                byte[] entry = event.entry().getBytes(UTF_8);
                entries.write(entry.length >> 8);
                entries.write(entry.length);
                entries.writeBytes(entry);
            }
            paths.put("/tile/entries/" + tile(from / 256, tile.size()), entries.toByteArray());
        }
        for (int level = 0; !log.level(level).isEmpty(); level++) {
            List<byte[]> hashes = log.level(level);
            for (int from = 0; from < hashes.size(); from += 256) {
                List<byte[]> some = hashes.subList(from, Math.min(from + 256, hashes.size()));
                paths.put("/tile/" + level + "/" + tile(from / 256, some.size()), WrittenLog.joined(some));
            }
        }
        for (int first : log.batches()) {
            paths.put("/proofs/consistency?from=" + first + "&to=" + size, consistency(log, first));
        }
    }

    private static byte[] consistency(WrittenLog log, int first) {
        String hashes = WrittenTree.consistency(first, log.leaves()).stream()
                .map(hash -> "\"" + Base64.getEncoder().encodeToString(hash) + "\"")
                .collect(Collectors.joining(","));
        return ("{\"from\":" + first + ",\"to\":" + log.events().size() + ",\"hashes\":[" + hashes + "]}")
                .getBytes(UTF_8);
    }

    private static String tile(int number, int width) {
        return "%03d".formatted(number) + (width == 256 ? "" : ".p/" + width);
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = paths.get(exchange.getRequestURI().toString().substring("/v1/log".length()));
        exchange.getResponseHeaders().set("Tree-Size", stamped);
        exchange.sendResponseHeaders(body == null ? 404 : 200, body == null ? -1 : body.length == 0 ? -1 : body.length);
        if (body != null) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
