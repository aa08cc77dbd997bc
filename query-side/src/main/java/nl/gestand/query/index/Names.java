package nl.gestand.query.index;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of people's names in the index, by how they sound: Verkuilen and Verkuijlen are one. */
final class Names {

    private static final Pattern PREFIX = Pattern.compile(
            "^(?:(?:van|von|der|den|de|het|'t|ter|ten|te|op|in|la|le|du|di|da|el|al|al-|d'|van't)[ ]+|d'|l')+(?=.)");

    private static final Pattern TWICE = Pattern.compile("(\\p{L})\\1+");

    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final Map<String, Set<String>> bySound = new ConcurrentHashMap<>();

    /** Folded names, and the same without their prefixes: {@code van nispen} is also {@code nispen}. */
    static List<String> known(List<String> folded) {
        return folded.stream()
                .flatMap(name -> Stream.of(name, PREFIX.matcher(name).replaceFirst("")))
                .distinct()
                .toList();
    }

    void add(String person) {
        if (!seen.add(person)) {
            return;
        }
        for (String word : Language.words(person)) {
            bySound.computeIfAbsent(sound(word), none -> ConcurrentHashMap.newKeySet())
                    .add(word);
        }
    }

    /** The names that sound like a word, itself among them if it is one; none where no name does. */
    List<String> like(String word) {
        return bySound.getOrDefault(sound(word), Set.of()).stream().sorted().toList();
    }

    void clear() {
        seen.clear();
        bySound.clear();
    }

    private static String sound(String word) {
        String one = word.toLowerCase(Locale.ROOT)
                .replace("ij", "i")
                .replace('y', 'i')
                .replace("ck", "k")
                .replace("ph", "f")
                .replace("th", "t")
                .replace("dt", "t")
                .replace("gh", "g")
                .replace('q', 'k')
                .replace("ae", "a");
        return TWICE.matcher(one).replaceAll("$1");
    }
}
