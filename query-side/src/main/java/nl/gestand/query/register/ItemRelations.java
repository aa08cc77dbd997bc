package nl.gestand.query.register;

import java.util.ArrayList;
import java.util.List;
import nl.gestand.pages.Address;
import nl.gestand.pages.Wording;
import nl.gestand.query.evidence.LetterRef;
import nl.gestand.query.register.ItemPage.Other;
import nl.gestand.query.register.ItemSheet.Beside;
import org.jspecify.annotations.Nullable;

/** How an item stands to others, for its page: what replaced it, what it replaced, and whatever the same letters speak of. */
final class ItemRelations {

    private ItemRelations() {}

    static List<Other> of(ItemSheet sheet, Address address, Wording wording) {
        ItemAnswer item = sheet.item();
        ProgressPart progress = item.progress();
        List<Other> others = new ArrayList<>();
        ProgressPart.Supersession by = progress.supersededBy();
        if (by != null) {
            ItemRef ref = new ItemRef(by.item(), by.number(), by.title(), by.plan());
            others.add(other("relation.superseded-by", ref, wording.word("basis", by.basis()), item, address, wording));
        }
        ParliamentPart parliament = item.parliament();
        if (parliament != null && parliament.replacedBy() != null) {
            others.add(other("relation.replaced-by", parliament.replacedBy(), null, item, address, wording));
        }
        progress.supersedes()
                .forEach(ref -> others.add(other("relation.supersedes", ref, null, item, address, wording)));
        progress.relations()
                .forEach(related -> others.add(other(
                        "relation." + related.relation(),
                        new ItemRef(related.item(), related.number(), related.title(), related.plan()),
                        wording.word("basis", related.basis()),
                        item,
                        address,
                        wording)));
        sheet.beside().forEach(beside -> others.add(letter(beside, wording)));
        return others;
    }

    /** The other is of the same kind; where it is not, its page says so and leads on. */
    private static Other other(
            String relation, ItemRef ref, @Nullable String note, ItemAnswer item, Address address, Wording wording) {
        String there = ref.item() == null
                ? null
                : ItemAddress.of(ItemKind.of(item.identity().kind()), ref.number(), ref.item(), address);
        String name = ItemNotices.name(ref.number(), ref.title(), ref.plan(), ref.item());
        return new Other(wording.text(relation), name, there, note);
    }

    private static Other letter(Beside beside, Wording wording) {
        LetterRef letter = beside.letter();
        return new Other(
                wording.text("relation.letter"),
                SourceShown.name(letter, wording),
                "/brieven/" + letter.id(),
                wording.text("relation.letter-speaks-of", beside.motions(), beside.commitments()));
    }
}
