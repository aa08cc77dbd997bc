package nl.gestand.command.deadline;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The spelling of phrases, and the words that count. */
final class Words {

    private static final Locale DUTCH = Locale.of("nl");

    private static final List<String> NUMBERS =
            List.of("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf");

    /** A number from one to twelve in words, or up to 999 in digits. */
    static final String NUMBER = "(?:[1-9]\\d{0,2}|" + String.join("|", NUMBERS) + ")";

    /** A month by its full Dutch name. */
    static final String MONTH =
            "(?:" + Arrays.stream(Month.values()).map(Words::name).collect(Collectors.joining("|")) + ")";

    private Words() {}

    /** Lower case, single spaces, no accents of stress ("vóór", "één"), no closing punctuation. */
    static String plain(String phrase) {
        return phrase.toLowerCase(DUTCH)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replace("vóór", "voor")
                .replace("één", "een")
                .replaceAll("[ .,;]+$", "")
                .strip();
    }

    static int number(String word) {
        int index = NUMBERS.indexOf(word);
        return index < 0 ? Integer.parseInt(word) : index + 1;
    }

    static Month month(String word) {
        return Arrays.stream(Month.values())
                .filter(month -> name(month).equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, DUTCH);
    }
}
