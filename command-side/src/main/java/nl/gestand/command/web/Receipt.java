package nl.gestand.command.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * The answer to a write.
 *
 * @param id the item or letter that was written to; of several, the first
 * @param version its version after the write
 * @param position a position in the log that covers the write; 0 where nothing was appended
 * @param facts the ids of the facts recorded, in order
 * @param items everything that was written to, with its version
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Receipt(String id, long version, long position, List<String> facts, List<Written> items) {

    /** The same, with its position. */
    Receipt at(long known) {
        return new Receipt(id, version, known, facts, items);
    }

    /** One item or letter that was written to. */
    public record Written(String id, long version) {}
}
