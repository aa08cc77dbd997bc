package nl.gestand.query.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that was ever recorded on an item, in order of recording.
 *
 * @param validAt the day in the world on which it is shown what each event changed
 */
record HistoryAnswer(String id, @Nullable String number, long version, LocalDate validAt, List<HistoryEntry> events) {}
