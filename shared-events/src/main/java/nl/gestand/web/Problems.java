package nl.gestand.web;

import java.util.Map;

/** The problems that both sides share, and which status has which. */
final class Problems {

    static final Problem INVALID = of(400, "invalid-request", "The request is not valid");
    static final Problem MALFORMED_JSON =
            of(400, "malformed-json", "The body is not JSON").withDetail("The body must be one JSON object in UTF-8.");
    static final Problem MALFORMED_REQUEST = of(400, "malformed-request", "The request cannot be read")
            .withDetail("The address or a header holds characters that are not allowed there.");
    static final Problem UNAUTHENTICATED = of(401, "not-signed-in", "Sign in first");
    static final Problem FORBIDDEN = of(403, "not-allowed", "Your role does not allow this");
    static final Problem NOT_FOUND = of(404, "not-found", "There is nothing here");
    static final Problem METHOD = of(405, "method-not-allowed", "This method is not possible here");
    static final Problem TOO_LARGE = of(413, "body-too-large", "The body is too large");
    static final Problem MEDIA_TYPE = of(415, "unsupported-media-type", "The body has the wrong media type");
    static final Problem TOO_MANY = of(429, "too-many-attempts", "Too many failed attempts");
    static final Problem BROKEN =
            of(500, "internal-error", "Something went wrong here").withDetail("It is in the log under this trace id.");
    static final Problem UNAVAILABLE = of(503, "unavailable", "Not available for the moment");

    private static final Map<Integer, Problem> BY_STATUS = Map.ofEntries(
            Map.entry(400, MALFORMED_REQUEST),
            Map.entry(401, UNAUTHENTICATED),
            Map.entry(403, FORBIDDEN),
            Map.entry(404, NOT_FOUND),
            Map.entry(405, METHOD),
            Map.entry(406, of(406, "not-acceptable", "There is no such representation")),
            Map.entry(413, TOO_LARGE),
            Map.entry(414, of(414, "address-too-long", "The address is too long")),
            Map.entry(415, MEDIA_TYPE),
            Map.entry(429, TOO_MANY),
            Map.entry(431, of(431, "headers-too-large", "The headers are too large")),
            Map.entry(500, BROKEN),
            Map.entry(503, UNAVAILABLE));

    private Problems() {}

    static Problem ofStatus(int status) {
        Problem known = BY_STATUS.get(status);
        if (known != null) {
            return known;
        }
        return status < 500 ? of(status, "refused", "The request was refused") : BROKEN;
    }

    private static Problem of(int status, String code, String title) {
        return new Problem(status, code, title, null);
    }
}
