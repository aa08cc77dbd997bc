package nl.gestand.standalone.importing;

import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.core.functions.Either;
import io.github.resilience4j.retry.MaxRetriesExceededException;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * Sends a request until it is answered: again after a lost or broken connection and what a server says of itself (408, 425,
 * 429, 5xx), each time after twice the pause, or after the pause that it asks for.
 */
final class Retries {

    /** Statuses after which the same request may be answered. */
    private static final Set<Integer> PASSING = Set.of(408, 425, 429, 500, 502, 503, 504);

    private static final long LONGEST_ASKED = Duration.ofMinutes(5).toMillis();

    private final HttpClient http;
    private final Retry retry;

    /** @param firstPause before the second attempt; it doubles up to a minute */
    Retries(HttpClient http, int attempts, Duration firstPause) {
        this.http = http;
        IntervalFunction doubling = IntervalFunction.ofExponentialRandomBackoff(
                firstPause.toMillis(), 2, 0.2, Math.max(60_000, 2 * firstPause.toMillis()));
        this.retry = Retry.of(
                "import",
                RetryConfig.<HttpResponse<byte[]>>custom()
                        .maxAttempts(attempts)
                        .intervalBiFunction((attempt, outcome) -> pause(doubling.apply(attempt), outcome))
                        .retryOnResult(answer -> PASSING.contains(answer.statusCode()))
                        .retryOnException(IOException.class::isInstance)
                        .build());
    }

    private static long pause(long doubling, Either<Throwable, HttpResponse<byte[]>> outcome) {
        if (outcome.isLeft()) {
            return doubling;
        }
        return outcome.get()
                .headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(seconds -> Math.min(LONGEST_ASKED, Math.max(1, Long.parseLong(seconds) * 1_000)))
                .orElse(doubling);
    }

    /**
     * The answer, whatever its status.
     *
     * @param check throws an IOException for an answer that broke off
     * @throws ImportFailed where there is none
     */
    HttpResponse<byte[]> send(HttpRequest request, Check check) {
        Callable<HttpResponse<byte[]>> attempt = () -> {
            HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() == 200) {
                check.whole(answer.body());
            }
            return answer;
        };
        try {
            return retry.executeCallable(attempt);
        } catch (MaxRetriesExceededException never) {
            throw new ImportFailed("No answer from " + request.uri().getHost() + ".", never);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ImportFailed("Stopped while waiting for " + request.uri().getHost() + ".", stopped);
        } catch (Exception away) {
            throw new ImportFailed(request.uri().getHost() + " does not answer: " + away.getMessage(), away);
        }
    }

    /** Looks whether an answer is whole. */
    interface Check {
        void whole(byte[] body) throws IOException;
    }
}
