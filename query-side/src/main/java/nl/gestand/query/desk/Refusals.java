package nl.gestand.query.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gestand.draft.DraftAnswer;
import nl.gestand.draft.DraftKind;
import nl.gestand.pages.Wording;
import nl.gestand.query.desk.Field.Said;
import nl.gestand.web.Fault;
import org.jspecify.annotations.Nullable;

/** What the register refused, in the reader's language and at the field that it is about. */
record Refusals(Map<String, List<Said>> byField, List<Said> general) {

    private static final Map<String, String> FIRST_PARTS = Map.of(
            "evidence", "evidence.letter",
            "date", "date.stated",
            "by", "by.item",
            "item", "by.item",
            "madeBy", "madeBy.function",
            "madeIn", "madeIn.letter",
            "replacedBy", "replacedBy.number",
            "replacedBy.item", "replacedBy.number",
            "numbers", "number");

    /** Which field a rule speaks of; the others are about the whole form. */
    private static final Map<String, String> FIELDS = Map.of(
            "number-taken", "number",
            "no-change-of-ministry", "to",
            "supersedes-itself", "by.item",
            "circular-supersession", "by.item",
            "outcome-is-final", "outcome",
            "letter-withdrawn", "evidence.letter");

    static Refusals of(DraftKind kind, DraftAnswer answer, Wording wording) {
        Refusals refusals = new Refusals(new LinkedHashMap<>(), new ArrayList<>());
        for (Fault fault : answer.faults()) {
            String code = fault.at().equals("reports") && fault.code().equals("required") ? "tick" : fault.code();
            refusals.at(field(fault.at()), said(key(code, wording), fault.message(), fault.value(), wording));
        }
        String refused = answer.refused();
        if (refused != null && answer.faults().isEmpty()) {
            String row = answer.data().get("row");
            String field = row == null ? FIELDS.get(refused) : "reports." + row + ".on";
            String data = answer.data().getOrDefault("ministry", answer.data().getOrDefault("number", ""));
            Said said = said("desk.refusal." + refused, answer.detail(), data, wording);
            if (field == null || kind == DraftKind.LETTER && !refused.equals("number-taken")) {
                refusals.general().add(said);
            } else {
                refusals.at(field, said);
            }
        }
        return refusals;
    }

    /** Where items are recorded each by itself, what a rule refuses on one of them is told as a fault. */
    private static String key(String code, Wording wording) {
        boolean fault = !wording.word("desk.fault", code).equals(code);
        return (fault ? "desk.fault." : "desk.refusal.") + code;
    }

    /** A fault of a whole that the form has in parts is told at its first part. */
    private static String field(String at) {
        String whole = at.replaceFirst("^(submitters|numbers)\\.\\d+$", "$1");
        return FIRST_PARTS.getOrDefault(whole, whole);
    }

    private void at(String field, Said said) {
        byField.computeIfAbsent(field, none -> new ArrayList<>()).add(said);
    }

    private static Said said(String key, @Nullable String otherwise, @Nullable String data, Wording wording) {
        String set = key.substring(0, key.lastIndexOf('.'));
        String word = key.substring(key.lastIndexOf('.') + 1);
        if (wording.word(set, word).equals(word)) {
            return new Said(otherwise == null ? word : otherwise, "en");
        }
        return new Said(wording.text(key, data == null ? "" : data), null);
    }

    List<Said> of(String field) {
        return byField.getOrDefault(field, List.of());
    }

    boolean none() {
        return byField.isEmpty() && general.isEmpty();
    }

    /** Those that no field of the form is for: they are told above it. */
    List<Said> besides(List<String> fields) {
        List<Said> others = new ArrayList<>(general);
        byField.forEach((field, said) -> {
            if (!fields.contains(field)) {
                others.addAll(said);
            }
        });
        return others;
    }
}
