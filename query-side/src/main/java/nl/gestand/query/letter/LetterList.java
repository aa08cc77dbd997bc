package nl.gestand.query.letter;

import java.util.List;

/** One page of a list of letters, newest first. */
record LetterList(List<LetterAnswer> items, long total, int page, int pageSize) {}
