package nl.gestand.query.annex;

import java.util.ArrayList;
import java.util.List;
import nl.gestand.query.PointInTime;
import nl.gestand.query.annex.Annex.Part;
import nl.gestand.query.format.Labels;
import nl.gestand.query.register.ItemKind;
import nl.gestand.query.register.ItemLine;
import nl.gestand.query.register.ItemListing;
import nl.gestand.query.register.ItemQuestion;
import nl.gestand.web.ProblemException;
import org.springframework.stereotype.Component;

/** Gathers the annex: motions and commitments apart, those that are open before those that are handled. */
@Component
final class AnnexReading {

    /** A document of more is of no use to anyone, and would be made in memory. */
    private static final int MOST = 10_000;

    private final ItemListing items;

    AnnexReading(ItemListing items) {
        this.items = items;
    }

    Annex read(Annex.Of of, PointInTime when, Labels labels) {
        List<Part> parts = new ArrayList<>();
        long notShown = 0;
        for (ItemKind kind : ItemKind.values()) {
            List<Annex.Entry> open = new ArrayList<>();
            List<Annex.Entry> handled = new ArrayList<>();
            long all = 0;
            AnnexWording wording = new AnnexWording(labels);
            for (ItemLine row : rows(kind, of, when)) {
                all++;
                if (row.standing() != null) {
                    (row.standing().equals("open") ? open : handled).add(wording.entry(row));
                }
            }
            notShown += all - open.size() - handled.size();
            parts.add(new Part("annex." + kind.path() + ".open", open));
            parts.add(new Part("annex." + kind.path() + ".handled", handled));
        }
        return new Annex(of, when, labels, parts, notShown);
    }

    private List<ItemLine> rows(ItemKind kind, Annex.Of of, PointInTime when) {
        ItemQuestion question = ItemQuestion.ofFacet(kind, of.facet(), of.codes(), when);
        long total = items.count(question);
        if (total > MOST) {
            throw ProblemException.invalid(
                    of.facet().parameter(),
                    "too-many-rows",
                    "There are " + total + " " + kind.path() + ", and an annex holds at most " + MOST + ".");
        }
        List<ItemLine> rows = new ArrayList<>();
        items.each(question, MOST, rows::add);
        return rows;
    }
}
