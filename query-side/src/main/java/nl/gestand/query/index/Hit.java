package nl.gestand.query.index;

/**
 * A row that was found.
 *
 * @param row place of the row among those of its item
 * @param score how well the item has the words asked for; 0 where none were
 * @param rank a hit of a lower one comes before it ({@link Order#rank})
 */
record Hit(Item item, int row, float score, long rank) {}
