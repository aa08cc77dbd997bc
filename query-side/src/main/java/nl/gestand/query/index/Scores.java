package nl.gestand.query.index;

import java.util.Arrays;

/** How well each item in the table has the words asked for, by its place. */
final class Scores {

    /** Stands for an item that has them not. */
    private static final float NOT = -1;

    private final float[] byPlace;

    Scores(int places) {
        this.byPlace = new float[places];
        Arrays.fill(byPlace, NOT);
    }

    /** An item that came after the table that is read is not in it. */
    void put(int place, float score) {
        if (place < byPlace.length) {
            byPlace[place] = score;
        }
    }

    boolean has(int place) {
        return byPlace[place] != NOT;
    }

    float of(int place) {
        return byPlace[place];
    }
}
