package nl.gestand.query.views;

/**
 * How many events make a batch at most. A large batch writes a document once for many events of its item; a small one
 * shows what was recorded sooner, which counts only where someone reads.
 *
 * @param live once the views are whole, from 1
 * @param rebuild before that
 */
record BatchSizes(int live, int rebuild) {

    int largest() {
        return Math.max(live, rebuild);
    }

    int now(Progress progress) {
        return progress.now().whole() ? live : rebuild;
    }
}
