package nl.gestand.standalone.importing;

/**
 * A page of records on its way to the register.
 *
 * @param body {@code {"value":[…]}} or a record on each line, as the media type says
 * @param progress how far in the source it comes, in the source's own unit
 * @param taken what to do once this page and all before it are in the register
 */
record Page(byte[] body, String mediaType, long progress, Runnable taken) {

    static final String LINES = "application/x-ndjson";
    static final String JSON = "application/json";
}
