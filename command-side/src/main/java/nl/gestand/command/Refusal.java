package nl.gestand.command;

import java.util.Map;

/**
 * Why a command was refused: a reason of the register's rules with the data that explains it.
 *
 * @param detail one English sentence for the caller
 * @param data what a program needs to act on it, such as the id of the item that holds a number
 */
public record Refusal(Reason reason, String detail, Map<String, String> data) {

    public Refusal {
        data = Map.copyOf(data);
    }

    /** The rules that refuse, each with the HTTP status that it is told with. */
    public enum Reason {
        UNKNOWN_ITEM(404),
        UNKNOWN_FACT(404),
        UNKNOWN_LETTER(404),
        NOT_RESPONSIBLE(403),
        NOT_THE_COMMITTEE(403),
        NOT_THE_RECORDER(403),
        NUMBER_TAKEN(409),
        NOT_ADOPTED(409),
        NOTHING_TO_JUDGE(409),
        OUTCOME_IS_FINAL(409),
        ALREADY_RECORDED(409),
        ALREADY_RETRACTED(409),
        MERGED_AWAY(409),
        CANNOT_MERGE(409),
        CIRCULAR_SUPERSESSION(409),
        SUPERSEDES_ITSELF(409),
        NOT_A_MOTION(409),
        NOT_A_COMMITMENT(409),
        NO_CONFLICT(409),
        OTHER_DOCUMENT(409),
        LETTER_WITHDRAWN(409),
        NO_CHANGE_OF_MINISTRY(409),
        STALE_VERSION(412);

        private final int status;

        Reason(int status) {
            this.status = status;
        }

        /** The HTTP status code. */
        public int status() {
            return status;
        }
    }
}
