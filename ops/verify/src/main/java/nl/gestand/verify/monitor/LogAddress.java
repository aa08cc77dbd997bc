package nl.gestand.verify.monitor;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import nl.gestand.verify.report.Unreadable;
import org.jspecify.annotations.Nullable;

/** The public address of a log; answers are bounded, redirects are not followed. */
final class LogAddress {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LONGEST = 32 << 20;

    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String address;

    LogAddress(String address) {
        this.address = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        if (!address.startsWith("http://") && !address.startsWith("https://")) {
            throw new Unreadable("The address must begin with http:// or https://.");
        }
    }

    /** @throws Unreadable where it does not answer, or not with that */
    byte[] get(String path) {
        byte[] found = find(path);
        if (found == null) {
            throw new Unreadable(address + path + " is not there (404).");
        }
        return found;
    }

    /** What is there, with what is said beside it. */
    record Answer(byte[] body, HttpHeaders headers) {

        /** Empty where it is not said. */
        String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    /** Null where there is no such thing. */
    byte @Nullable [] find(String path) {
        Answer answer = ask(path);
        return answer == null ? null : answer.body();
    }

    /** Null where there is no such thing. */
    @Nullable
    Answer ask(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                    .timeout(PATIENCE)
                    .build();
            HttpResponse<InputStream> answer = http.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                if (answer.statusCode() == 404) {
                    return null;
                }
                if (answer.statusCode() != 200) {
                    throw new Unreadable(address + path + " answers " + answer.statusCode() + ".");
                }
                byte[] bytes = body.readNBytes(LONGEST + 1);
                if (bytes.length > LONGEST) {
                    throw new Unreadable(address + path + " answers with more than 32 MB.");
                }
                return new Answer(bytes, answer.headers());
            }
        } catch (IOException | IllegalArgumentException lost) {
            throw new Unreadable(address + path + " does not answer: " + lost, lost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unreadable("Stopped.", stopped);
        }
    }

    /** The path of a tile: {@code 1234067} is {@code x001/x234/067}. */
    static String tile(String level, long number, int width) {
        StringBuilder path = new StringBuilder("%03d".formatted(number % 1_000));
        for (long rest = number / 1_000; rest > 0; rest /= 1_000) {
            path.insert(0, "x%03d/".formatted(rest % 1_000));
        }
        return "/tile/" + level + "/" + path + (width == 256 ? "" : ".p/" + width);
    }

    /** A tile of which that width is wanted: once a partial one is full, a log need not keep the partial one. */
    byte[] tileOf(String level, long number, int width) {
        byte[] partial = find(tile(level, number, width));
        return partial == null && width < 256
                ? get(tile(level, number, 256))
                : partial == null ? get(tile(level, number, width)) : partial;
    }
}
