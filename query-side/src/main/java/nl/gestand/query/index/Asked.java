package nl.gestand.query.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gestand.events.number.Citations;
import nl.gestand.events.number.Found;
import org.apache.lucene.analysis.nl.DutchAnalyzer;

/**
 * What a question for words asks for: numbers in any form in which they are cited, phrases between quotation marks, and
 * words. Nothing else in it means anything, so no text is wrong; what has no letter or digit asks for nothing.
 *
 * @param numbers each a list of canonical numbers of which one must be there, as of {@code nr. 184 en 203}
 * @param phrases each a row of words, at least two
 * @param words that must all be there
 * @param welcome words that only bring what has them forward: articles, and what says no more than which kind it is
 */
record Asked(List<List<String>> numbers, List<List<String>> phrases, List<String> words, List<String> welcome) {

    /** A question of more words than these is cut. */
    private static final int MOST = 32;

    private static final int LONGEST = 1_000;

    private static final Pattern QUOTED = Pattern.compile("[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]");
    private static final Pattern DOSSIER = Pattern.compile("(?<![\\d-])(\\d{2})[ .](\\d{3})(?![\\d-])");
    private static final Set<String> KINDS = Set.of(
            "motie",
            "moties",
            "toezegging",
            "toezeggingen",
            "brief",
            "kamerbrief",
            "kamerstuk",
            "lid",
            "leden",
            "nr",
            "c.s");

    static Asked of(List<String> questions) {
        Asked asked = new Asked(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Set<String> words = new LinkedHashSet<>();
        for (String question : questions) {
            String cut = question.length() > LONGEST ? question.substring(0, LONGEST) : question;
            // a colon between letters would make one word of two
            words.addAll(
                    Language.words(asked.takePhrases(asked.takeNumbers(cut)).replace(':', ' ')));
        }
        words.stream().limit(MOST).forEach(word -> (isWelcome(word) ? asked.welcome : asked.words).add(word));
        return asked.isEmpty() ? new Asked(asked.numbers, asked.phrases, List.copyOf(asked.welcome), List.of()) : asked;
    }

    /** Whether there is nothing that must be there. */
    boolean isEmpty() {
        return numbers.isEmpty() && phrases.isEmpty() && words.isEmpty();
    }

    private String takeNumbers(String question) {
        Map<Integer, List<String>> byPlace = new LinkedHashMap<>();
        StringBuilder rest = new StringBuilder(question);
        for (Found found : Citations.findIn(question)) {
            byPlace.computeIfAbsent(found.start(), none -> new ArrayList<>())
                    .add(found.number().canonical());
            for (int i = found.start(); i < found.end(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        numbers.addAll(byPlace.values());
        return DOSSIER.matcher(rest).replaceAll("$1$2");
    }

    private String takePhrases(String question) {
        Matcher quoted = QUOTED.matcher(question);
        StringBuilder rest = new StringBuilder();
        while (quoted.find()) {
            List<String> phrase = Language.words(quoted.group(1));
            if (phrase.size() > 1) {
                phrases.add(phrase.subList(0, Math.min(MOST, phrase.size())));
            } else {
                words.addAll(phrase);
            }
            quoted.appendReplacement(rest, " ");
        }
        return quoted.appendTail(rest).toString();
    }

    private static boolean isWelcome(String word) {
        boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0));
        return letter
                || KINDS.contains(word)
                || DutchAnalyzer.getDefaultStopSet().contains(word);
    }
}
