package nl.gestand.events.number;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Orders the suffixes of dossiers as people expect: IX after VIII, B after A. */
final class Suffixes {

    static final Comparator<String> NATURAL =
            Comparator.comparingInt(Suffixes::romanValue).thenComparing(Comparator.naturalOrder());

    private static final Pattern ROMAN = Pattern.compile("(" + KamerstukNumber.ROMAN + ")[A-H]?");
    private static final Map<Character, Integer> VALUES = Map.of('I', 1, 'V', 5, 'X', 10);

    private Suffixes() {}

    /** Zero for what is no Roman number, so that such suffixes come first, by their text. */
    private static int romanValue(String suffix) {
        Matcher roman = ROMAN.matcher(suffix);
        if (!roman.matches()) {
            return 0;
        }
        int[] digits = roman.group(1).chars().map(c -> VALUES.get((char) c)).toArray();
        int value = 0;
        for (int i = 0; i < digits.length; i++) {
            boolean smallerBeforeLarger = i + 1 < digits.length && digits[i] < digits[i + 1];
            value += smallerBeforeLarger ? -digits[i] : digits[i];
        }
        return value;
    }
}
