package nl.gestand.query.index;

/**
 * What the Snowball stemmer for Dutch leaves apart: plurals in -s after a vowel (moties), doubled consonants (plannen), and
 * the consonants that are written otherwise before an ending (adviezen, brieven).
 */
final class DutchEndings {

    private static final String VOWELS = "aeiou";

    /** Of a shorter word the ending is part of it: gas, plus, thema. */
    private static final int LONG = 5;

    private DutchEndings() {}

    static String trimmed(String stem) {
        String end = hardened(stem.length() > LONG && stem.endsWith("ieen") ? cut(stem, 2) : stem);
        if (isDoubled(end)) {
            end = cut(end, 1);
        }
        if (end.length() >= LONG && end.endsWith("s") && isVowel(end, 2)) {
            end = cut(end, 1);
        }
        return end.length() >= LONG && end.endsWith("e") ? cut(end, 1) : end;
    }

    private static String hardened(String stem) {
        if (stem.endsWith("z")) {
            return cut(stem, 1) + "s";
        }
        return stem.endsWith("v") ? cut(stem, 1) + "f" : stem;
    }

    private static boolean isDoubled(String stem) {
        int length = stem.length();
        return length > 3 && stem.charAt(length - 1) == stem.charAt(length - 2) && !isVowel(stem, 1);
    }

    private static boolean isVowel(String text, int fromEnd) {
        return VOWELS.indexOf(text.charAt(text.length() - fromEnd)) >= 0;
    }

    private static String cut(String text, int letters) {
        return text.substring(0, text.length() - letters);
    }
}
