package nl.gestand.command.intake.opendata.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the submitters from a subject: "Motie van het lid Podt c.s. over …", "van de leden Van Nispen en Krul over …". */
final class SubjectReading {

    private static final Pattern BY_MEMBERS = Pattern.compile(
            "^[\\p{L}, -]{0,60}?motie (?:van )?(?:het lid|de leden|lid|leden) (?<names>.+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private static final Pattern JOINT = Pattern.compile("\\s*(?:,|\\ben\\b|&)\\s*");

    /** Words that stand in a family name without a capital. */
    private static final Set<String> WITHIN = Set.of(
            "van", "de", "den", "der", "ter", "ten", "te", "'t", "’t", "het", "el", "al", "la", "le", "du", "von", "op",
            "in", "bin", "y");

    /** Words after which the names are over, even with a capital. */
    private static final Set<String> AFTER = Set.of("over", "c.s.", "c.s", "cs", "t.v.v.", "ter", "inzake");

    private SubjectReading() {}

    /** In order; empty where the subject names no members. */
    static List<String> submitters(String subject) {
        Matcher byMembers = BY_MEMBERS.matcher(subject);
        List<String> names = new ArrayList<>();
        if (!byMembers.matches()) {
            return names;
        }
        String rest = byMembers.group("names");
        Matcher joint = JOINT.matcher(rest);
        int start = 0;
        while (start < rest.length()) {
            int end = endOfName(rest, start);
            if (end == start) {
                break;
            }
            names.add(rest.substring(start, end));
            if (!joint.region(end, rest.length()).useTransparentBounds(true).lookingAt()) {
                break;
            }
            start = joint.end();
        }
        return names;
    }

    /** One past the name that starts here; the start itself where none does. */
    private static int endOfName(String text, int start) {
        int end = start;
        int at = start;
        while (at < text.length()) {
            int stop = at;
            while (stop < text.length() && !Character.isWhitespace(text.charAt(stop)) && text.charAt(stop) != ',') {
                stop++;
            }
            String word = text.substring(at, stop);
            String lower = word.toLowerCase(Locale.ROOT);
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
            if (word.isEmpty() || (AFTER.contains(lower) && !capital) || !(capital || WITHIN.contains(lower))) {
                break;
            }
            at = stop;
            end = capital ? stop : end;
            if (stop < text.length() && text.charAt(stop) == ',') {
                break;
            }
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
        return end;
    }
}
