package nl.gestand.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gestand.pages.Address;
import nl.gestand.pages.Wording;

/** Where all rows of a list are to be had in other forms, with the same filter and the same two times. */
public record Exports(String csv, String xlsx, String atom, String ics) {

    /**
     * @param kinds {@code motions} or {@code commitments}
     * @param list the page of which the fields filter the list
     */
    public static Exports of(String kinds, Address list, Wording wording) {
        Map<String, List<String>> fields = new LinkedHashMap<>(list.fields());
        fields.remove("page");
        fields.remove("pageSize");
        Address all = new Address("/v1/" + kinds, fields).with("lang", wording.language());
        return new Exports(form(all, "csv"), form(all, "xlsx"), form(all, "atom"), form(all, "ics"));
    }

    private static String form(Address all, String format) {
        return all.with("format", format).toString();
    }
}
