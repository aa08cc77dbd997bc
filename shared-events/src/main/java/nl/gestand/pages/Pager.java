package nl.gestand.pages;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The pages beside one page of a list.
 *
 * @param page counted from 1
 * @param previous address of the page before; null on the first
 * @param next address of the page after; null on the last
 * @param near the pages around this one, with the first and the last
 */
public record Pager(
        int page,
        int pages,
        @Nullable String previous,
        @Nullable String next,
        List<Numbered> near) {

    /**
     * A page by its number.
     *
     * @param skips pages lie between this and the one shown before it
     */
    public record Numbered(int number, String address, boolean current, boolean skips) {}

    private static final String PAGE = "page";
    private static final int AROUND = 2;

    public static Pager of(Address address, int page, int pageSize, long total) {
        int pages = Math.max(1, Math.toIntExact((total + pageSize - 1) / pageSize));
        List<Integer> shown = IntStream.rangeClosed(1, pages)
                .filter(each -> each == 1 || each == pages || Math.abs(each - page) <= AROUND)
                .boxed()
                .toList();
        return new Pager(
                page,
                pages,
                page > 1 ? to(address, Math.min(page - 1, pages)) : null,
                page < pages ? to(address, page + 1) : null,
                IntStream.range(0, shown.size())
                        .mapToObj(i -> new Numbered(
                                shown.get(i),
                                to(address, shown.get(i)),
                                shown.get(i) == page,
                                i > 0 && shown.get(i) - shown.get(i - 1) > 1))
                        .toList());
    }

    /** Whether there is more than one. */
    public boolean needed() {
        return pages > 1 || page > 1;
    }

    private static String to(Address address, int page) {
        return (page == 1 ? address.without(PAGE) : address.with(PAGE, page)).toString();
    }
}
