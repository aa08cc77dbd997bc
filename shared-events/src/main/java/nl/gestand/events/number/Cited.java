package nl.gestand.events.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one match of {@link CitationForms} cites.
 *
 * @param end where the citation ends in the text
 * @param refusal why it is no number of this register, although it has the form of one
 */
record Cited(List<ItemNumber> numbers, int end, @Nullable String refusal) {

    /** A range runs over the motions of one debate, seldom over a score; more than this is a slip of the pen. */
    private static final int LONGEST_RANGE = 100;

    static Cited of(Matcher matcher) {
        return matcher.pattern() == CitationForms.KAMERSTUK ? papers(matcher) : other(matcher);
    }

    private static Cited papers(MatchResult match) {
        if ("I".equalsIgnoreCase(match.group("chamber")) || isUpperHouse(match.group("kind"))) {
            return refused(match, "a paper of the Eerste Kamer has a numbering of its own");
        }
        String dossier = match.group("dossier").replace(" ", "");
        String suffix = suffix(match);
        List<ItemNumber> numbers = new ArrayList<>();
        MatchResult[] ranges = CitationForms.RANGE
                .matcher(first(match, "direct", "one", "many"))
                .results()
                .toArray(MatchResult[]::new);
        for (MatchResult range : ranges) {
            int from = Integer.parseInt(range.group(1));
            int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
            if (range.group(2) != null && (to <= from || to - from >= LONGEST_RANGE)) {
                return refused(match, "a range runs upwards, over at most " + LONGEST_RANGE + " papers");
            }
            IntStream.rangeClosed(from, to).forEach(n -> numbers.add(new KamerstukNumber(dossier, suffix, n)));
        }
        return new Cited(numbers, match.end(), null);
    }

    private static Cited other(MatchResult match) {
        String text = first(match, "zaak", "document", "commitment", "old").toUpperCase(Locale.ROOT);
        ItemNumber number;
        if (match.group("zaak") != null) {
            number = new ZaakNumber(text);
        } else if (match.group("document") != null) {
            number = new DocumentNumber(text);
        } else if (match.group("commitment") != null) {
            number = new CommitmentNumber(text);
        } else {
            number = new OldCommitmentNumber(text);
        }
        return new Cited(List.of(number), match.end(), null);
    }

    private static Cited refused(MatchResult match, String why) {
        return new Cited(List.of(), match.end(), why);
    }

    private static boolean isUpperHouse(@Nullable String kind) {
        return "ek".equalsIgnoreCase(kind) || "eerste kamer".equalsIgnoreCase(kind);
    }

    private static @Nullable String suffix(MatchResult match) {
        return Stream.of("suffix", "digits", "bracketed", "rijkswet", "letters")
                .map(match::group)
                .filter(group -> group != null)
                .map(group -> group.replace(" ", "").toUpperCase(Locale.ROOT))
                .findFirst()
                .orElse(null);
    }

    private static String first(MatchResult match, String... groups) {
        return Stream.of(groups)
                .map(match::group)
                .filter(group -> group != null)
                .findFirst()
                .orElseThrow();
    }
}
