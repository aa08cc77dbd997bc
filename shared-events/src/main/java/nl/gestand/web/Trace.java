package nl.gestand.web;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What ties a request to its events and log lines, as in W3C Trace Context.
 *
 * @param traceId 32 hexadecimal digits, lower case, not all zero
 * @param spanId 16 hexadecimal digits, of this process's part
 */
public record Trace(String traceId, String spanId) {

    private static final Pattern TRACEPARENT =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ThreadLocal<@Nullable Trace> CURRENT = new ThreadLocal<>();

    /** The trace of the request that this thread handles; outside one, a fresh trace at each call. */
    public static Trace current() {
        Trace current = CURRENT.get();
        return current == null ? fresh() : current;
    }

    public static Trace fresh() {
        return new Trace(random(16), random(8));
    }

    /** Runs work that is not a request, such as an import, under one trace. */
    public static void during(Trace trace, Runnable work) {
        Trace before = CURRENT.get();
        enter(trace);
        try {
            work.run();
        } finally {
            enter(before);
        }
    }

    /** Goes on with a valid {@code traceparent}; makes a new trace of anything else. */
    static Trace continued(@Nullable String traceparent) {
        Matcher sent = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
        return sent.matches() ? new Trace(sent.group(1), random(8)) : fresh();
    }

    static void enter(@Nullable Trace trace) {
        if (trace == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(trace);
        }
    }

    private static String random(int bytes) {
        byte[] drawn = new byte[bytes];
        RANDOM.nextBytes(drawn);
        return HexFormat.of().formatHex(drawn);
    }
}
