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
        UNKNOWN_ITEM(404, "There is no such item"),
        UNKNOWN_FACT(404, "There is no such fact"),
        UNKNOWN_LETTER(404, "There is no such letter"),
        NOT_RESPONSIBLE(403, "Another ministry is responsible"),
        NOT_THE_COMMITTEE(403, "Another committee follows the item"),
        NOT_THE_RECORDER(403, "Someone else recorded the fact"),
        NUMBER_TAKEN(409, "The number belongs to another"),
        NOT_ADOPTED(409, "The motion was not adopted"),
        NOTHING_TO_JUDGE(409, "There is no report to judge"),
        OUTCOME_IS_FINAL(409, "The Chamber is done with the motion"),
        ALREADY_RECORDED(409, "This is recorded already"),
        ALREADY_RETRACTED(409, "The fact was retracted already"),
        MERGED_AWAY(409, "The item goes on in another"),
        CANNOT_MERGE(409, "These items cannot be merged"),
        CIRCULAR_SUPERSESSION(409, "Superseding would make a circle"),
        SUPERSEDES_ITSELF(409, "An item cannot supersede itself"),
        NOT_A_MOTION(409, "The item is not a motion"),
        NOT_A_COMMITMENT(409, "The item is not a commitment"),
        NO_CONFLICT(409, "There is no such conflict"),
        OTHER_DOCUMENT(409, "This is another document"),
        LETTER_WITHDRAWN(409, "The letter was withdrawn"),
        NO_CHANGE_OF_MINISTRY(409, "The ministry is responsible already"),
        NO_CHANGE_OF_COMMITTEE(409, "The committee follows the item already"),
        TOO_MANY_ITEMS(409, "There are more items than one command moves"),
        NOTHING_TO_MOVE(409, "There are no items to move"),
        STALE_VERSION(412, "The item has changed since you read it");

        private final int status;
        private final String title;

        Reason(int status, String title) {
            this.status = status;
            this.title = title;
        }

        /** The rule in a few English words, the same for every refusal of this reason. */
        public String title() {
            return title;
        }

        /** The HTTP status code. */
        public int status() {
            return status;
        }
    }
}
