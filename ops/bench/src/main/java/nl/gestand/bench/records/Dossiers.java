package nl.gestand.bench.records;

import java.util.ArrayList;
import java.util.List;

/** Dossiers, and the numbers of their papers; as in the Chamber, most motions are in a few of them. */
final class Dossiers {

    private static final int KEPT = 250;
    private static final int LAST_PAPER = 9_000;
    private static final List<String> CHAPTERS =
            List.of("IV", "V", "VI", "VII", "VIII", "X", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XXII");

    /** One, with the last paper that was given out. */
    private static final class Dossier {
        private final String number;
        private final String title;
        private int last;

        private Dossier(String number, String title) {
            this.number = number;
            this.title = title;
        }
    }

    /**
     * A new paper.
     *
     * @param earlier the sequence of the one before it in its dossier; 0 where there is none
     */
    record Paper(String dossier, String title, int sequence, int earlier) {

        String number() {
            return dossier + "-" + sequence;
        }
    }

    private final Chance chance;
    private final Wordlist words;
    private final List<Dossier> open = new ArrayList<>();
    private int count;

    Dossiers(Chance chance, Wordlist words) {
        this.chance = chance;
        this.words = words;
    }

    Paper paper() {
        if (open.size() < KEPT) {
            open.add(opened());
        }
        int which = Math.min(chance.below(open.size()), chance.below(open.size()));
        Dossier dossier = open.get(which);
        if (dossier.last > LAST_PAPER) {
            dossier = opened();
            open.set(which, dossier);
        }
        int earlier = dossier.last;
        dossier.last += 1 + chance.below(3);
        return new Paper(dossier.number, dossier.title, dossier.last, earlier);
    }

    private Dossier opened() {
        int number = 20_000 + count++;
        String text = Integer.toString(number);
        int kind = chance.below(100);
        if (kind < 19) {
            text += "-" + chance.one(CHAPTERS);
        } else if (kind < 30) {
            text += "-" + (10 + chance.below(30));
        }
        return new Dossier(text, "Beleid rond " + words.request());
    }
}
