package nl.gestand.command.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import nl.gestand.access.SignedIn;
import nl.gestand.web.JsonBody;
import nl.gestand.web.ProblemException;
import nl.gestand.web.Version;
import org.jspecify.annotations.Nullable;

/**
 * One request to write; controllers take it as an argument.
 *
 * @param key the caller's idempotency key, 1 to 255 visible ASCII characters
 * @param sha256 of method, path and body: the same key with another of these is another request
 * @param rehearsed the request is only read: what it asks is made up and thrown as a {@link Rehearsed}
 */
public record Write(
        SignedIn caller, String key, String sha256, byte[] body, HttpServletRequest request, boolean rehearsed) {

    /** One that is meant. */
    public Write(SignedIn caller, String key, String sha256, byte[] body, HttpServletRequest request) {
        this(caller, key, sha256, body, request, false);
    }

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    /** @throws ProblemException (400) without one well-formed key */
    static Write of(SignedIn caller, HttpServletRequest request, byte[] body) {
        List<String> keys = Collections.list(request.getHeaders("Idempotency-Key"));
        if (keys.isEmpty()) {
            throw ProblemException.invalid(
                    "Idempotency-Key",
                    "required",
                    "Send an Idempotency-Key, so that the request can be repeated safely.");
        }
        if (keys.size() > 1 || !KEY.matcher(keys.getFirst()).matches()) {
            throw ProblemException.invalid(
                    "Idempotency-Key",
                    "malformed",
                    "Send one key of 1 to 255 visible ASCII characters without spaces.");
        }
        return new Write(caller, keys.getFirst(), digest(request, body), body, request);
    }

    /**
     * What a form asks: the JSON that a program would have sent, under a key and for a version that the form carries.
     *
     * @param version as in {@code If-Match}; null where none is needed
     */
    public static Write ofForm(
            SignedIn caller,
            String key,
            @Nullable Long version,
            byte[] json,
            HttpServletRequest form,
            boolean rehearsed) {
        return new Write(caller, key, digest(form, json), json, new FormRequest(form, version), rehearsed);
    }

    /** @throws ProblemException (400) where the body is not one JSON object */
    public JsonBody json() {
        return JsonBody.read(body);
    }

    /** The version of the item that the caller saw; a problem (428) where they do not say. */
    public long version() {
        return Version.ifMatch(request);
    }

    /** As {@link #version()}, null where they do not say. */
    public @Nullable Long versionIfSeen() {
        return request.getHeader("If-Match") == null ? null : version();
    }

    private static String digest(HttpServletRequest request, byte[] body) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            String line = request.getMethod() + " " + request.getRequestURI() + "\n";
            sha256.update(line.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha256.digest(body));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
