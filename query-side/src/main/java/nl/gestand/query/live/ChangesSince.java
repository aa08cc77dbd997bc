package nl.gestand.query.live;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gestand.events.item.ItemId;
import nl.gestand.query.evidence.Numbers;
import nl.gestand.query.register.Dossiers;
import nl.gestand.query.register.Facet;
import nl.gestand.web.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * The question what changed after a position, and from then on; a change counts where it fits each kind of thing that is
 * named, an empty set names none.
 *
 * @param since null for what changes from now on
 * @param comesBack whether that is what the reader was told last; else it is what the reader's page shows
 * @param kinds {@code motion}, {@code commitment}, {@code letter}
 * @param items by id or canonical number
 * @param letters by id: the letter itself, and the items that cite it
 */
record ChangesSince(
        @Nullable Long since,
        boolean comesBack,
        Set<String> kinds,
        Set<String> items,
        Set<String> letters,
        Set<String> ministries,
        Set<String> committees,
        Set<String> dossiers) {

    private enum Kind {
        MOTION,
        COMMITMENT,
        LETTER;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param lastSeen what a reader says who comes back; it is later than the address */
    static ChangesSince read(Parameters parameters, @Nullable Long lastSeen) {
        Long since = parameters.read("since", ChangesSince::position);
        return new ChangesSince(
                lastSeen == null ? since : lastSeen,
                lastSeen != null,
                parameters.choices("kind", Kind.class, Kind::word).stream()
                        .map(Kind::word)
                        .collect(Collectors.toUnmodifiableSet()),
                Set.copyOf(parameters.readEach("item", ChangesSince::item)),
                Set.copyOf(parameters.readEach("letter", ChangesSince::letter)),
                each(parameters.readEach("ministry", Facet.MINISTRY::read)),
                each(parameters.readEach("committee", Facet.COMMITTEE::read)),
                Set.copyOf(parameters.readEach("dossier", Dossiers::read)));
    }

    static long position(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new IllegalArgumentException("Give a position in the log, a whole number.");
        }
        return Long.parseLong(text);
    }

    boolean concerns(Changed changed) {
        return fits(kinds, Set.of(changed.kind()))
                && (letters.isEmpty()
                        || letters.contains(changed.id())
                        || !Collections.disjoint(letters, changed.letters()))
                && (items.isEmpty()
                        || !changed.isLetter()
                                && (items.contains(changed.id()) || !Collections.disjoint(items, changed.numbers())))
                && fits(ministries, changed.ministries())
                && fits(committees, changed.committees())
                && fits(dossiers, changed.dossiers());
    }

    private static boolean fits(Set<String> asked, Set<String> those) {
        return asked.isEmpty() || !Collections.disjoint(asked, those);
    }

    private static String letter(String key) {
        if (!ItemId.isId(key)) {
            throw new IllegalArgumentException("'" + key + "' is not the id of a letter.");
        }
        return key;
    }

    private static String item(String key) {
        return ItemId.isId(key)
                ? key
                : Numbers.canonical(key)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "'" + key + "' is neither the id nor the number of an item."));
    }

    private static Set<String> each(List<List<String>> names) {
        return names.stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    }
}
