package nl.gestand.query.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One page of a list of items.
 *
 * @param total on all pages
 * @param page counted from 1
 * @param position in the log up to which the answer shows everything
 * @param facets how many items have each value, by facet, with all filters applied but the facet's own
 */
record ItemList(
        List<ItemAnswer> items,
        long total,
        int page,
        int pageSize,
        LocalDate validAt,
        long position,
        Map<String, Map<String, Integer>> facets) {}
