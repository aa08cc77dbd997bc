package nl.gestand.query.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.gestand.pages.Address;
import nl.gestand.pages.Wording;
import nl.gestand.query.register.ItemPage.Told;
import org.jspecify.annotations.Nullable;

/** What a reader of an item's page must not miss: what took its place, what contradicts it, what cannot be right. */
final class ItemNotices {

    private ItemNotices() {}

    static List<Told> of(ItemAnswer item, Address address, Wording wording) {
        List<Told> told = new ArrayList<>();
        if (!item.identity().upToDate()) {
            told.add(new Told("bad", wording.text("told.behind"), null, null));
        }
        if (item.identity().retracted()) {
            told.add(new Told("bad", wording.text("told.retracted"), null, null));
        }
        if (item.sources().removedAtSource()) {
            told.add(new Told("bad", wording.text("told.removed"), null, null));
        }
        ProgressPart.Supersession by = item.progress().supersededBy();
        if (by != null) {
            String name = name(by.number(), by.title(), by.plan(), by.item());
            String key = by.on() == null ? "told.superseded" : "told.superseded-on";
            told.add(new Told(
                    "changed",
                    wording.text(
                            key, name, wording.word("basis", by.basis()), by.on() == null ? "" : wording.day(by.on())),
                    by.item() == null
                            ? null
                            : ItemAddress.of(ItemKind.of(item.identity().kind()), by.number(), by.item(), address),
                    SourceShown.orNull(by.evidence(), wording)));
        }
        Stream.ofNullable(item.parliament())
                .flatMap(parliament -> parliament.conflicts().stream())
                .map(conflict -> new Told(
                        "bad",
                        wording.text("told.conflict", wording.word("outcome", conflict.claimedOutcome())),
                        null,
                        SourceShown.orNull(conflict.source(), wording)))
                .forEach(told::add);
        item.oddities().stream()
                .map(Oddity::flag)
                .distinct()
                .forEach(flag -> told.add(new Told("odd", wording.word("oddity", flag), null, null)));
        return told;
    }

    /** The number and the title, else what there is. */
    static String name(@Nullable String number, @Nullable String title, @Nullable String plan, @Nullable String item) {
        List<String> known =
                Stream.of(number, title).flatMap(Stream::ofNullable).toList();
        return known.isEmpty()
                ? Stream.of(plan, item).flatMap(Stream::ofNullable).findFirst().orElse("")
                : String.join(" · ", known);
    }
}
