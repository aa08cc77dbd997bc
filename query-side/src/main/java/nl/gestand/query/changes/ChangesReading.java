package nl.gestand.query.changes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.gestand.access.SignedIn;
import nl.gestand.query.PageQuestion;
import nl.gestand.query.index.Changed;
import nl.gestand.query.index.IndexReading;
import nl.gestand.query.letter.LetterDifference;
import nl.gestand.query.letter.LetterReading;
import nl.gestand.query.register.Between;
import nl.gestand.query.register.ItemChanges;
import nl.gestand.query.register.ItemDifference;
import nl.gestand.query.register.RegisterReading;
import nl.gestand.time.RegisterClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds what changed. The index knows the last position of each item and letter, so that only those are read of which
 * something was recorded after the earlier one; the log is never replayed.
 */
@Component
final class ChangesReading {

    /** One page, and how many items and letters there are on all. */
    record Page(List<ItemChanges> items, long total) {}

    /** Who asks what. */
    record Asked(
            ChangesQuestion question,
            Between between,
            @Nullable SignedIn reader) {}

    private static final int PORTION = 200;

    private final IndexReading index;
    private final RegisterReading register;
    private final LetterReading letters;
    private final RegisterClock clock;

    ChangesReading(IndexReading index, RegisterReading register, LetterReading letters, RegisterClock clock) {
        this.index = index;
        this.register = register;
        this.letters = letters;
        this.clock = clock;
    }

    Page page(Asked asked, PageQuestion page) {
        List<ItemChanges> items = new ArrayList<>();
        long total = 0;
        for (List<Changed> portion : portions(asked)) {
            long end = page.skipped() + (long) page.pageSize();
            boolean beside = total + portion.size() <= page.skipped() || total >= end;
            if (beside && asked.question().isOfAll() && isCertain(portion, asked.between())) {
                total += portion.size();
            } else {
                for (Found found : found(portion, asked)) {
                    if (total >= page.skipped() && total < end) {
                        items.addAll(answers(List.of(found), asked));
                    }
                    total++;
                }
            }
        }
        return new Page(items, total);
    }

    /** All of them, portion by portion. */
    void each(Asked asked, Consumer<ItemChanges> next) {
        for (List<Changed> portion : portions(asked)) {
            answers(found(portion, asked), asked).forEach(next);
        }
    }

    /** A difference of an item or of a letter; one of them. */
    private record Found(
            @Nullable ItemDifference item, @Nullable LetterDifference letter) {}

    private List<List<Changed>> portions(Asked asked) {
        Between between = asked.between();
        if (between.from() >= between.to()) {
            return List.of();
        }
        List<Changed> all = index.changedAfter(between.from(), asked.question().kinds());
        List<List<Changed>> portions = new ArrayList<>();
        for (int from = 0; from < all.size(); from += PORTION) {
            portions.add(all.subList(from, Math.min(all.size(), from + PORTION)));
        }
        return portions;
    }

    /** Where the last event of each lies between the positions, each has one there. */
    private static boolean isCertain(List<Changed> portion, Between between) {
        return portion.stream().allMatch(each -> between.holds(each.position()));
    }

    private List<Found> found(List<Changed> portion, Asked asked) {
        Map<String, ItemDifference> items = register.differences(ids(portion, false), asked.between());
        Map<String, LetterDifference> sent = letters.differences(ids(portion, true), asked.between());
        List<Found> found = new ArrayList<>();
        for (Changed each : portion) {
            ItemDifference item = items.get(each.id());
            LetterDifference letter = sent.get(each.id());
            if (item != null && wants(asked.question(), item) || letter != null && wants(asked.question(), letter)) {
                found.add(new Found(item, letter));
            }
        }
        return found;
    }

    private List<ItemChanges> answers(List<Found> found, Asked asked) {
        LocalDate today = clock.today();
        List<ItemChanges> answers = new ArrayList<>();
        for (Found each : found) {
            if (each.item() != null) {
                answers.addAll(register.changes(List.of(each.item()), asked.reader(), today));
            }
            if (each.letter() != null) {
                answers.add(each.letter().answer(asked.reader()));
            }
        }
        return answers;
    }

    private static boolean wants(ChangesQuestion question, ItemDifference item) {
        return question.wants(item.ministries(), item.committees(), item.dossiers());
    }

    /** No committee follows a letter. */
    private static boolean wants(ChangesQuestion question, LetterDifference letter) {
        return question.wants(letter.ministries(), List.of(), letter.dossiers());
    }

    private static List<String> ids(List<Changed> portion, boolean ofLetters) {
        return portion.stream()
                .filter(each -> each.kind().equals("letter") == ofLetters)
                .map(Changed::id)
                .toList();
    }
}
