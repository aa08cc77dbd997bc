package nl.gestand.query.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.gestand.events.item.Verdict;

/** A verdict as a form names it. */
record Judged(Verdict verdict) {

    static Optional<Judged> of(String word) {
        return Arrays.stream(Verdict.values())
                .map(Judged::new)
                .filter(judged -> judged.word().equals(word))
                .findFirst();
    }

    public String word() {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
