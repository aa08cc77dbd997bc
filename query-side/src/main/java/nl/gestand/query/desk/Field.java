package nl.gestand.query.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form as the page shows it.
 *
 * @param id in the page
 * @param name by which it is sent, the place of its value in the request that the form will be
 * @param type of control: text, date, area, select, check
 * @param hint what helps to fill it in; null where the label says enough
 * @param required whether it cannot be left empty
 * @param faults what is wrong with what was typed
 */
record Field(
        String id,
        String name,
        String type,
        String label,
        @Nullable String hint,
        boolean required,
        String value,
        List<Option> options,
        List<Said> faults) {

    /** One choice of several. */
    record Option(String value, String label, boolean chosen) {}

    /** What a refusal says; {@code lang} is en where there are only the register's own words. */
    record Said(String text, @Nullable String lang) {}

    /** Refers to the hint and the faults, for who cannot see that they stand beside it. */
    @Nullable
    public String describedBy() {
        String hints = hint == null ? "" : id + "-hint ";
        String wrong = faults.isEmpty() ? "" : id + "-fault";
        String both = (hints + wrong).strip();
        return both.isEmpty() ? null : both;
    }

    static String idOf(String name) {
        return "f-" + name.replace('.', '-');
    }
}
