package nl.gestand.access;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where someone wanted to go, if that is a page of this register: no other address is ever redirected to. */
public final class OwnPath {

    /** The name of the parameter that carries it. */
    public static final String PARAMETER = "naar";

    private static final int LONGEST = 2_000;

    private OwnPath() {}

    /** The path and query, empty where the text is anything else. */
    public static Optional<String> of(@Nullable String text) {
        if (text == null || text.length() > LONGEST || !text.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*")) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(text);
            boolean own = uri.getScheme() == null && uri.getRawAuthority() == null && uri.getFragment() == null;
            boolean signsInAgain = text.startsWith("/inloggen") || text.startsWith("/uitloggen");
            return own && !signsInAgain && uri.normalize().getRawPath().equals(uri.getRawPath())
                    ? Optional.of(text)
                    : Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }
}
