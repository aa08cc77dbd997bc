package nl.gestand.verify.database;

import org.jspecify.annotations.Nullable;

/** A row of checkpoints, as it is kept. */
record StoredCheckpoint(long size, String root, String note, String signedAt, byte @Nullable [] stamp) {}
