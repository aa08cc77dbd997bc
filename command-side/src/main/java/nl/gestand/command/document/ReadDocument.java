package nl.gestand.command.document;

/**
 * A document of which the text was had.
 *
 * @param mediaType what it is by its content
 * @param text in the one form in which all texts are kept ({@link NormalText})
 */
public record ReadDocument(String mediaType, String text) {}
