package nl.gestand.query.index;

import java.util.List;
import java.util.Map;

/**
 * What answers a question.
 *
 * @param ids of the page, in order
 * @param total on all pages
 * @param counts rows by value, for each column asked for: the most first, then by value
 */
public record Found(List<String> ids, long total, Map<Column, Map<String, Integer>> counts) {}
