package nl.gestand.pages;

/** A stretch of a text; {@code marked} where it is what a reader looks for. */
public record Piece(String text, boolean marked) {}
