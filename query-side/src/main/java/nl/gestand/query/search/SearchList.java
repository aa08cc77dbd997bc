package nl.gestand.query.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.gestand.query.register.Brief;

/**
 * One page of what a search found.
 *
 * @param total on all pages
 * @param page counted from 1
 * @param position in the log up to which the answer shows everything
 * @param facets how many have each value, by facet, with all filters applied but the facet's own
 */
record SearchList(
        List<Brief> items,
        long total,
        int page,
        int pageSize,
        LocalDate validAt,
        long position,
        Map<String, Map<String, Integer>> facets) {}
