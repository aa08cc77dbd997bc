package nl.gestand.command.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.gestand.draft.DraftKind;
import nl.gestand.draft.Typed;
import nl.gestand.web.Fault;

/**
 * What a draft about several items states on one of them.
 *
 * @param item its id
 * @param asked the same as a draft about that item alone would have it
 */
record Part(String item, Typed asked) {

    /** Under this name the draft has what is typed for each item, by its id; what goes for all is beside it. */
    static final String ITEMS = "items";

    /** The items on which something is stated, without those that the register has it of. */
    static List<Part> of(DraftKind kind, Typed typed, Map<String, String> recorded) {
        List<Part> parts = new ArrayList<>();
        for (String item : typed.below(ITEMS)) {
            String at = at(item);
            if (!recorded.containsKey(item) && typed.has(at + (kind == DraftKind.VERDICTS ? "verdict" : "pick"))) {
                parts.add(new Part(item, asked(kind, typed, item)));
            }
        }
        return parts;
    }

    private static Typed asked(DraftKind kind, Typed typed, String item) {
        String at = at(item);
        Typed asked = Typed.NOTHING
                .with("context.kind", typed.text(at + "kind"))
                .with("context.on", item)
                .with("context.version", typed.text(at + "version"))
                .with("on", typed.text("on"));
        if (kind == DraftKind.REMINDERS) {
            return asked.with("text", typed.text("text"));
        }
        String verdict = typed.text(at + "verdict");
        boolean borrows = verdict.equals("contested") && !typed.has(at + "reason");
        return asked.with("verdict", verdict)
                .with("reason", borrows ? typed.text("reason") : typed.text(at + "reason"));
    }

    /** What became of it, in a word: the verdict, or that it was sent. */
    String word() {
        return asked.has("verdict") ? asked.text("verdict") : "sent";
    }

    /** The same faults, at the fields of the draft. */
    List<Fault> atFields(DraftKind kind, List<Fault> faults) {
        return FormBody.of(kind, asked).atFields(faults).stream()
                .map(fault -> new Fault(field(fault.at()), fault.code(), fault.message(), fault.value()))
                .toList();
    }

    private String field(String at) {
        return switch (at) {
            case "on", "text" -> at;
            case "verdict", "reason" -> at(item) + at;
            default -> ITEMS + "." + item;
        };
    }

    private static String at(String item) {
        return ITEMS + "." + item + ".";
    }
}
