package nl.gestand.verify.entry;

/** What an event is made of, as far as its leaf seals it. */
public enum Part {
    EVENT_ID("event id"),
    NAME("name"),
    REVISION("revision"),
    ITEM("item"),
    SEQUENCE("sequence"),
    RECORDED_AT("recorded moment"),
    PAYLOAD("payload"),
    SALT("salt"),
    /** The hash is of both together, so that nobody can tell which of them was changed. */
    PAYLOAD_OR_SALT("payload or salt"),
    METADATA("metadata");

    private final String words;

    Part(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
