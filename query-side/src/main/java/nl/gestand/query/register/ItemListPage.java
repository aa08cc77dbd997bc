package nl.gestand.query.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.gestand.pages.Address;
import nl.gestand.pages.Pager;
import nl.gestand.pages.Wording;
import nl.gestand.query.Exports;
import nl.gestand.query.WhenShown;

/**
 * A list of motions or commitments, for a page.
 *
 * @param kind {@code motions} or {@code commitments}, by which the page's own texts go
 * @param words that were searched for
 * @param kept fields of the address that the form has no box for
 * @param chosen what the list is narrowed by
 * @param exports the whole list in other forms
 */
record ItemListPage(
        String kind,
        String path,
        String count,
        String words,
        WhenShown when,
        List<Sorting> sortings,
        List<Kept> kept,
        List<Filter> filters,
        boolean filtered,
        List<Chosen> chosen,
        String all,
        List<ItemRow> rows,
        Pager pager,
        Exports exports) {

    /** One way to sort. */
    record Sorting(String value, String label, boolean chosen) {}

    /** A field that goes along. */
    record Kept(String name, String value) {}

    /** One thing that narrows the list, and the address without it. */
    record Chosen(String label, String without) {}

    private static final List<String> MOTIONS =
            List.of("", "title", "-tabledOn", "-adoptedOn", "-reportedOn", "deadline", "-changed");
    private static final List<String> COMMITMENTS =
            List.of("", "title", "-madeOn", "madeOn", "-reportedOn", "deadline", "-changed");
    private static final List<String> BESIDE = List.of("letter", "dueBefore", "pageSize");

    static ItemListPage of(
            ItemKind kind,
            ItemQuestion question,
            RegisterReading.Page found,
            List<ItemAnswer> items,
            Address address,
            Wording wording) {
        Address first = address.without("page");
        List<Chosen> chosen = chosen(question, first, wording);
        return new ItemListPage(
                kind.path(),
                address.path(),
                count(kind, found.total(), question, address, wording),
                address.value("q"),
                WhenShown.of(question.when(), address, wording),
                sortings(kind, question, address, wording),
                kept(address),
                Filter.all(question, found.facets(), wording),
                !question.wanted().isEmpty(),
                chosen,
                address.to(address.path(), WhenShown.FIELDS).toString(),
                items.stream().map(item -> ItemRow.of(item, address, wording)).toList(),
                Pager.of(address, question.page().page(), question.page().pageSize(), found.total()),
                Exports.of(kind.path(), address, wording));
    }

    private static String count(ItemKind kind, long total, ItemQuestion question, Address address, Wording wording) {
        String when = WhenShown.of(question.when(), address, wording).told();
        return wording.text(kind.path() + ".count", total, when);
    }

    private static List<Sorting> sortings(ItemKind kind, ItemQuestion question, Address address, Wording wording) {
        String asked = address.value("sort");
        List<String> known = kind == ItemKind.MOTION ? MOTIONS : COMMITMENTS;
        return Stream.concat(known.stream(), Stream.of(asked).filter(each -> !known.contains(each)))
                .map(each -> new Sorting(each, label(each, question, wording), each.equals(asked)))
                .toList();
    }

    private static String label(String sorting, ItemQuestion question, Wording wording) {
        String usual = question.words().isEmpty() ? "number" : "best";
        return wording.word("sort", sorting.isEmpty() ? usual : sorting);
    }

    private static List<Kept> kept(Address address) {
        return BESIDE.stream()
                .flatMap(name -> address.values(name).stream().map(value -> new Kept(name, value)))
                .toList();
    }

    private static List<Chosen> chosen(ItemQuestion question, Address address, Wording wording) {
        List<Chosen> chosen = new ArrayList<>();
        Stream.of("q", "letter", "dueBefore")
                .forEach(name -> address.values(name)
                        .forEach(value -> chosen.add(new Chosen(
                                wording.text("filter." + name) + ": " + value,
                                address.without(name, value).toString()))));
        Arrays.stream(Facet.values())
                .filter(question.wanted()::containsKey)
                .forEach(facet -> address.values(facet.parameter())
                        .forEach(value -> chosen.add(new Chosen(
                                wording.text("filter." + facet.parameter()) + ": "
                                        + Filter.label(facet, value, wording),
                                address.without(facet.parameter(), value).toString()))));
        return chosen;
    }
}
