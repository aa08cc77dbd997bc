package nl.gestand.query.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.gestand.query.PageQuestion;
import nl.gestand.query.PointInTime;
import nl.gestand.time.RegisterClock;
import nl.gestand.web.Parameters;

/**
 * Which items, on which day (peildatum). Values of one filter are alternatives; all filters hold together.
 *
 * @param wanted stored values by facet; absent where a facet is not filtered
 * @param letters ids or numbers of letters
 * @param words what must all occur in the item's text
 * @param dueBefore days; the deadline ends before one of them
 */
record ItemQuestion(
        ItemKind kind,
        LocalDate day,
        Map<Facet, List<?>> wanted,
        List<String> letters,
        List<String> words,
        List<LocalDate> dueBefore,
        List<SortKey> sort,
        PageQuestion page) {

    private static final int LONGEST = 200;

    /** Throws one 400 that names every parameter that is unknown or wrong. */
    static ItemQuestion read(ItemKind kind, Parameters parameters, RegisterClock clock) {
        LocalDate day = PointInTime.validAt(parameters, clock);
        Map<Facet, List<?>> wanted = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<Object> values = new ArrayList<>();
            parameters.readEach(facet.parameter(), facet::read).forEach(values::addAll);
            if (!values.isEmpty()) {
                wanted.put(facet, values);
            }
        }
        List<String> words = parameters.texts("q", LONGEST).stream()
                .flatMap(question -> Words.asked(question).stream())
                .toList();
        List<SortKey> sort = parameters.readEach("sort", SortKey::read);
        List<String> letters = parameters.texts("letter", LONGEST);
        List<LocalDate> dueBefore = parameters.readEach("dueBefore", PointInTime::day);
        PageQuestion page = PageQuestion.read(parameters);
        return PointInTime.finish(
                parameters, () -> new ItemQuestion(kind, day, wanted, letters, words, dueBefore, sort, page));
    }

    static ItemQuestion ofDossier(ItemKind kind, String dossier, LocalDate day) {
        Map<Facet, List<?>> wanted = Map.of(Facet.DOSSIER, List.of(dossier));
        return new ItemQuestion(
                kind, day, wanted, List.of(), List.of(), List.of(), List.of(), new PageQuestion(1, 1_000));
    }

    /** The sorting asked for, else by number. */
    List<SortKey> order() {
        return sort.isEmpty() ? List.of(new SortKey(SortKey.By.NUMBER, false)) : sort;
    }
}
