package nl.gestand.query.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that was ever recorded on an item, in order of recording. */
record HistoryAnswer(String id, @Nullable String number, long version, List<HistoryEntry> events) {}
