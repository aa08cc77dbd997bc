package nl.gestand.query.index;

/** The fields of the words of an item or letter, which do not depend on the day. */
final class Fields {

    /** By which the words of an item are replaced. */
    static final String ID = "id";

    /** The item's place in the table. */
    static final String PLACE = "place";

    /** Of superseded words: the position in the log from which they were held. */
    static final String SINCE = "since";

    /** Of superseded words: the position at which others took their place. */
    static final String UNTIL = "until";

    static final String NUMBER = "number";
    static final String LETTER = "letter";
    static final String SUCCESSOR = "successor";

    static final String TITLE = "title";
    static final String LEAD = "lead";
    static final String NAMES = "names";
    static final String TEXT = "text";
    static final String CITED = "cited";

    private Fields() {}
}
