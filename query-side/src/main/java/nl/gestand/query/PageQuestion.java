package nl.gestand.query;

import nl.gestand.web.Parameters;

/**
 * Which page of a list.
 *
 * @param page counted from 1
 * @param pageSize 1 to 200
 */
public record PageQuestion(int page, int pageSize) {

    private static final int LAST_PAGE = 1_000_000;

    public static PageQuestion read(Parameters parameters) {
        return new PageQuestion(
                parameters.integer("page", 1, LAST_PAGE, 1), parameters.integer("pageSize", 1, 200, 50));
    }

    public int skipped() {
        return (page - 1) * pageSize;
    }
}
