package nl.gestand.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of an item as an entity tag: a strong one that holds the number of its last event, {@code "7"}. */
public final class Version {

    private static final Pattern STRONG_NUMBER = Pattern.compile("\"(0|[1-9]\\d{0,17})\"");
    private static final Problem MISSING = new Problem(
            428,
            "if-match-missing",
            "The version that you saw is missing",
            "Send If-Match with the ETag of the item as you read it.");

    private Version() {}

    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /** The version that the caller saw; 428 when If-Match is missing, 400 when it is not one strong tag of ours. */
    public static long ifMatch(HttpServletRequest request) {
        List<String> sent = Collections.list(request.getHeaders("If-Match"));
        if (sent.isEmpty()) {
            throw new ProblemException(MISSING);
        }
        Matcher tag = STRONG_NUMBER.matcher(sent.getFirst().strip());
        if (sent.size() > 1 || !tag.matches()) {
            throw ProblemException.invalid(List.of(new Fault(
                    "If-Match", "malformed-etag", "Send the one ETag that you read, as \"7\".", sent.getFirst())));
        }
        return Long.parseLong(tag.group(1));
    }

    /** 412, for an item that has changed since the caller saw it; the answer carries the present ETag. */
    public static ProblemException stale(long seen, long present) {
        return new ProblemException(new Problem(
                        412,
                        "stale-version",
                        "The item has changed since you read it",
                        "You saw version " + seen + "; it is at version " + present + ". Read it again.")
                .withHeader("ETag", etag(present)));
    }
}
