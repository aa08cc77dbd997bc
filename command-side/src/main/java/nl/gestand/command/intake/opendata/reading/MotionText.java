package nl.gestand.command.intake.opendata.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a motion, taken apart. Considerations open with a present participle ("overwegende dat", "van mening dat"), the
 * request with a verb of the Chamber ("verzoekt", "spreekt uit"); what follows the closing line are the names.
 *
 * @param printedOn the day under "Voorgesteld"
 */
record MotionText(
        @Nullable String title,
        List<String> considerations,
        @Nullable String request,
        List<String> signatories,
        @Nullable LocalDate printedOn) {

    private static final Pattern CONSIDERATION = Pattern.compile(
            "(?:(?:en|voorts|tevens|ook|daarnaast|verder|overigens|eveneens|daarbij|tegelijkertijd|tegelijk|bovendien),? )*"
                    + "(?:[\\p{L}-]+ende,? (?:dat|op|aan|naar)|van (?:mening|oordeel)|gelet op|gezien|gelezen|kennisgenomen"
                    + "|kennis genomen|(?:constater|overweg|erkenn|men|wet|besef|vaststell|onderstrep|memorer)ende"
                    + "|ervan (?:overtuigd|uitgaande)|indachtig|bezorgd|gehoord|in herinnering)\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern REQUEST = Pattern.compile(
            "(?:(?:en|voorts|tevens|ook|daarnaast|verder|eveneens),? )*"
                    + "(?:verzoekt|verzoek|spreekt|roept|draagt|nodigt|dringt|besluit|zegt|keurt|betreurt|stelt|vraagt"
                    + "|beveelt|geeft|moedigt|machtigt|onderschrijft|veroordeelt|dankt|steunt|erkent|verklaart|bevestigt"
                    + "|benadrukt|waardeert|complimenteert|verwerpt|bepleit|pleit|constateert|concludeert|adviseert"
                    + "|waarschuwt|wenst|verlangt|eist|neemt|wijst|benoemt)\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern CLOSING = Pattern.compile("en gaat over tot de\\b.*");

    private static final Pattern NAME = Pattern.compile("[\\p{Lu}'’][\\p{L}'’. -]{1,60}");

    private static final Pattern DAY = Pattern.compile("(\\d{1,2}) (\\p{L}+) (\\d{4})");

    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    static MotionText read(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        int opening = opening(lines);
        int signed = signedFrom(lines, opening);
        List<String> paragraphs = paragraphs(lines.subList(opening, signed));
        return new MotionText(
                title(lines.subList(0, opening)),
                paragraphs.stream().filter(each -> isConsideration(each)).toList(),
                request(paragraphs),
                names(lines.subList(signed, lines.size())),
                printedOn(lines.subList(0, opening)));
    }

    private static int opening(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("De Kamer")) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Where the names begin: after the closing line, else after the last line that no name can be. */
    private static int signedFrom(List<String> lines, int opening) {
        for (int i = lines.size() - 1; i >= opening; i--) {
            if (CLOSING.matcher(lines.get(i)).matches()) {
                return i + 1;
            }
        }
        int from = lines.size();
        while (from > opening
                && NAME.matcher(lines.get(from - 1)).matches()
                && !lines.get(from - 1).endsWith(".")) {
            from--;
        }
        return from;
    }

    /** Lines put together, each paragraph from the words that open it. */
    private static List<String> paragraphs(List<String> lines) {
        List<String> paragraphs = new ArrayList<>();
        for (String line : lines) {
            if (CLOSING.matcher(line).matches()) {
                continue;
            }
            boolean opens = isConsideration(line) || REQUEST.matcher(line).matches();
            if (opens || paragraphs.isEmpty()) {
                paragraphs.add(line);
            } else {
                paragraphs.set(paragraphs.size() - 1, paragraphs.getLast() + "\n" + line);
            }
        }
        paragraphs.removeIf(
                paragraph -> paragraph.toLowerCase(java.util.Locale.ROOT).startsWith("gehoord de beraadslaging"));
        return paragraphs;
    }

    private static boolean isConsideration(String paragraph) {
        return CONSIDERATION.matcher(paragraph).matches();
    }

    private static @Nullable String request(List<String> paragraphs) {
        List<String> asked = paragraphs.stream()
                .filter(each -> !isConsideration(each) && REQUEST.matcher(each).matches())
                .toList();
        return asked.isEmpty() ? null : String.join("\n", asked);
    }

    /** The lines in capitals that say whose motion it is. */
    private static @Nullable String title(List<String> heading) {
        List<String> title = new ArrayList<>();
        for (String line : heading) {
            boolean printed = line.equals(line.toUpperCase(java.util.Locale.ROOT));
            if (printed && (line.contains("MOTIE") || !title.isEmpty())) {
                title.add(line);
            } else if (!title.isEmpty()) {
                break;
            }
        }
        return title.isEmpty() ? null : String.join(" ", title);
    }

    private static List<String> names(List<String> lines) {
        return lines.stream().filter(line -> NAME.matcher(line).matches()).toList();
    }

    private static @Nullable LocalDate printedOn(List<String> heading) {
        // the dossier's title may have a date of its own
        int announced = heading.indexOf("Voorgesteld");
        for (String line : heading.subList(announced < 0 ? heading.size() : announced, heading.size())) {
            Matcher day = DAY.matcher(line);
            int month = day.find() ? MONTHS.indexOf(day.group(2)) + 1 : 0;
            if (month > 0) {
                try {
                    return LocalDate.of(Integer.parseInt(day.group(3)), month, Integer.parseInt(day.group(1)));
                } catch (DateTimeException noSuchDay) {
                    return null;
                }
            }
        }
        return null;
    }
}
