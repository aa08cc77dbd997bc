package nl.gestand.verify.database;

/**
 * How far the log is proven.
 *
 * @param byLeaves the first so many leaves, as they are kept, give the root of a signed checkpoint
 * @param byTiles as do the first so many hashes of tiles
 * @param isEven each leaf is its event's and its tile's, and all is in order: there is nothing more to find in them
 */
record Proven(long leaves, long byLeaves, long byTiles, boolean isEven) {}
