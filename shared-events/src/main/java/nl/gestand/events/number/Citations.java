package nl.gestand.events.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers as people cite them (citaten): {@code 28 638, nr. 238}, {@code TK 2019–2020, 35 300, nr. 25},
 * {@code kst-28638-240}, {@code 2023Z20869}. The session year and the page are decoration. Papers of the Eerste Kamer are
 * numbered apart and are not read.
 */
public final class Citations {

    private static final Pattern SIX_DIGITS = Pattern.compile(" *(" + OldCommitmentNumber.FORM + ") *");

    /** As most numbers are stored: each event that is read has some. */
    private static final Pattern CANONICAL_PAPER = Pattern.compile("([1-9]\\d{4})-([1-9]\\d{0,3})");

    /** Dossiers whose digits look like a year with a footnote's digit behind it, as in "in 20218". */
    private static final Pattern YEAR_AND_FOOTNOTE = Pattern.compile("(?:199|20[0-3])\\d{2}");

    private Citations() {}

    /** All papers of a whole citation, in its order; throws {@link UnreadableNumber} when any of it is left over. */
    public static List<ItemNumber> readAll(String text) {
        String plain = CitationForms.plain(text);
        Matcher sixDigits = SIX_DIGITS.matcher(plain);
        if (sixDigits.matches()) {
            return List.of(new OldCommitmentNumber(sixDigits.group(1)));
        }
        List<ItemNumber> numbers = new ArrayList<>();
        int position = skipBlanks(plain, 0);
        while (true) {
            Cited cited = citationAt(plain, position, text);
            numbers.addAll(cited.numbers());
            position = skipBlanks(plain, cited.end());
            if (position == plain.length()) {
                return List.copyOf(numbers);
            }
            position = endOf(CitationForms.BETWEEN, plain, position, text);
        }
    }

    /** The single number of a citation; throws {@link UnreadableNumber} when there are more, or none. */
    public static ItemNumber readOne(String text) {
        Matcher canonical = CANONICAL_PAPER.matcher(text);
        if (canonical.matches()) {
            return new KamerstukNumber(canonical.group(1), null, Integer.parseInt(canonical.group(2)));
        }
        List<ItemNumber> numbers = readAll(text);
        if (numbers.size() != 1) {
            throw new UnreadableNumber(text, "it cites " + numbers.size() + " numbers, not one");
        }
        return numbers.getFirst();
    }

    /**
     * The citations in running text that name their dossier, or are unmistakable by themselves, in order of place. A digit of
     * a footnote glued to a paper's number cannot be told from the number itself.
     */
    public static List<Found> findIn(String text) {
        String plain = CitationForms.plain(text);
        List<Found> found = new ArrayList<>();
        for (Pattern form : List.of(CitationForms.KAMERSTUK, CitationForms.OTHER)) {
            Matcher matcher = form.matcher(plain);
            while (matcher.find()) {
                Cited cited = Cited.of(matcher);
                if (cited.refusal() == null && !isYearAndFootnote(matcher)) {
                    cited.numbers().forEach(number -> found.add(new Found(number, matcher.start(), matcher.end())));
                }
            }
        }
        found.sort(Comparator.comparingInt(Found::start));
        return List.copyOf(found);
    }

    private static boolean isYearAndFootnote(Matcher matcher) {
        return matcher.pattern() == CitationForms.KAMERSTUK
                && matcher.group("decor").isEmpty()
                && YEAR_AND_FOOTNOTE.matcher(matcher.group("dossier")).matches();
    }

    private static Cited citationAt(String plain, int position, String text) {
        for (Pattern form : List.of(CitationForms.KAMERSTUK, CitationForms.OTHER)) {
            Matcher matcher = from(form, plain, position);
            if (matcher.lookingAt()) {
                Cited cited = Cited.of(matcher);
                String refusal = cited.refusal();
                if (refusal != null) {
                    throw new UnreadableNumber(text, refusal);
                }
                return cited;
            }
        }
        throw new UnreadableNumber(text, "no number of a paper, case, document or commitment in a known form");
    }

    private static int endOf(Pattern form, String plain, int position, String text) {
        Matcher matcher = from(form, plain, position);
        if (!matcher.lookingAt()) {
            throw new UnreadableNumber(text, "\"" + text.substring(position) + "\" is left over");
        }
        return matcher.end();
    }

    /** Looks at what stands before the position, so that a number cannot start inside another. */
    private static Matcher from(Pattern form, String plain, int position) {
        return form.matcher(plain).region(position, plain.length()).useTransparentBounds(true);
    }

    private static int skipBlanks(String plain, int position) {
        int end = position;
        while (end < plain.length() && plain.charAt(end) == ' ') {
            end++;
        }
        return end;
    }
}
