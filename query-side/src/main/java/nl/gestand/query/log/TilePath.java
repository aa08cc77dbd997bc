package nl.gestand.query.log;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which tile an address names, as C2SP tlog-tiles writes it: {@code x001/x234/067} is tile 1,234,067, and {@code .p/112}
 * behind it the first 112 hashes of it.
 *
 * @param width 1 to 256
 */
record TilePath(long index, int width) {

    /** Six groups are more than any log has tiles; all but the last begin with x, and only a lone group may be zeros. */
    private static final Pattern PATH =
            Pattern.compile("((?:x(?!000)\\d{3}/(?:x\\d{3}/){0,4})?\\d{3})(?:\\.p/([1-9]\\d{0,2}))?");

    /** Empty where the text is no tile's address. */
    static Optional<TilePath> parse(String path) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long index = Long.parseLong(matcher.group(1).replaceAll("[x/]", ""));
        int width = matcher.group(2) == null ? Tiles.WIDTH : Integer.parseInt(matcher.group(2));
        boolean partial = matcher.group(2) != null;
        return partial && width >= Tiles.WIDTH ? Optional.empty() : Optional.of(new TilePath(index, width));
    }
}
