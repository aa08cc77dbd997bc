package nl.gestand.query.index;

/**
 * The fields of the index. Each item and each letter is a block: its rows, one for each span of valid days, and last the
 * whole, which has what does not depend on the day: its numbers and its words.
 */
final class Fields {

    /** On every document of a block, so that it is replaced as one. */
    static final String ID = "id";

    /** Of a row and of a whole: the kind, by which rows are gone through. */
    static final String ROW = "row";

    static final String WHOLE = "whole";

    /** On every whole: where a block ends. */
    static final String END = "end";

    /** First day of a row, and the first after its last. */
    static final String FROM = "from";

    static final String UNTIL = "until";

    static final String MERGED = "merged";
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
