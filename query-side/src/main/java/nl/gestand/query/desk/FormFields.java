package nl.gestand.query.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.gestand.draft.DraftKind;
import nl.gestand.draft.Typed;
import nl.gestand.events.item.Basis;
import nl.gestand.events.motion.Outcome;
import nl.gestand.events.reference.Committees;
import nl.gestand.events.reference.Ministries;
import nl.gestand.pages.Wording;
import nl.gestand.query.desk.Field.Option;
import nl.gestand.query.letter.LettersAtDesk.Listed;

/** Which fields each form has; each goes by the place of its value in the request. */
final class FormFields {

    private final Typed typed;
    private final Refusals refusals;
    private final Wording wording;
    private final List<Listed> letters;

    FormFields(Typed typed, Refusals refusals, Wording wording, List<Listed> letters) {
        this.typed = typed;
        this.refusals = refusals;
        this.wording = wording;
        this.letters = letters;
    }

    List<Group> of(DraftKind kind) {
        return switch (kind) {
            case MOTION ->
                List.of(
                        group("what", text("number"), text("name"), must(text("title")), must(area("submitters"))),
                        group("about", area("request"), text("debate"), date("tabledOn"), text("dossier"), committee()),
                        group("outcome", outcome(false), date("decidedOn")));
            case COMMITMENT ->
                List.of(
                        group("what", must(text("title")), area("text"), text("number")),
                        group(
                                "made",
                                text("madeBy.name"),
                                must(text("madeBy.function")),
                                ministry("madeBy.ministry"),
                                text("madeTo"),
                                date("madeOn")),
                        group("made-in", letter("madeIn.letter"), text("madeIn.debate.name"), date("madeIn.debate.on")),
                        group("deadline", text("deadline.quoted"), date("deadline.earliest"), date("deadline.latest")),
                        group("about", text("dossier"), committee()));
            case LETTER ->
                List.of(
                        group("letter", must(text("subject")), date("date.stated"), text("number"), text("reference")),
                        closed("undated", date("date.earliest"), date("date.latest")),
                        group(
                                "sender",
                                text("senders.0.name"),
                                text("senders.0.function"),
                                ministry("senders.0.ministry"),
                                text("addressee"),
                                text("dossier")),
                        group("text", area("context.text")));
            case OUTCOME ->
                List.of(
                        group("outcome", outcome(true), date("decidedOn"), date("lapsesOn"), text("replacedBy.number")),
                        evidence());
            case NUMBER -> List.of(group("number", must(text("number"))));
            case TRANSFER -> List.of(group("transfer", must(ministry("to")), date("on")), evidence());
            case DEADLINE ->
                List.of(
                        group("phrase", text("quoted"), date("on")),
                        group("interval", date("earliest"), date("latest"), check("recurring"), text("derived")),
                        evidence());
            case SUPERSESSION ->
                List.of(
                        group("successor", text("by.item"), text("by.number"), text("by.plan")),
                        group("basis", must(basis()), date("on")),
                        evidence());
            case RETRACTION -> List.of(group("retraction", must(area("reason"))));
            case REPORTS, VERDICTS, REMINDERS -> List.of();
        };
    }

    private Group evidence() {
        return group(
                "evidence",
                letter("evidence.letter"),
                area("evidence.quote"),
                text("evidence.debate.name"),
                date("evidence.debate.on"));
    }

    private Group group(String heading, Field... fields) {
        return new Group(wording.text("desk.group." + heading), false, List.of(fields));
    }

    private Group closed(String heading, Field... fields) {
        boolean filled = Stream.of(fields)
                .anyMatch(field -> !field.value().isEmpty() || !field.faults().isEmpty());
        return new Group(wording.text("desk.group." + heading), !filled, List.of(fields));
    }

    private static Field must(Field field) {
        return new Field(
                field.id(),
                field.name(),
                field.type(),
                field.label(),
                field.hint(),
                true,
                field.value(),
                field.options(),
                field.faults());
    }

    private Field text(String name) {
        return field(name, "text", List.of());
    }

    private Field area(String name) {
        return field(name, "area", List.of());
    }

    private Field date(String name) {
        return field(name, "date", List.of());
    }

    private Field check(String name) {
        return field(name, "check", List.of());
    }

    private Field committee() {
        return field(
                "committee",
                "select",
                options(
                        "committee",
                        Committees.all().stream()
                                .filter(committee -> committee.active()
                                        || typed.text("committee").equals(committee.code()))
                                .map(committee -> new String[] {committee.code(), committee.name()})));
    }

    private Field ministry(String name) {
        return field(
                name,
                "select",
                options(
                        name,
                        Ministries.all().stream()
                                .map(ministry -> ministry.code())
                                .distinct()
                                .map(code -> new String[] {code, code})));
    }

    private Field letter(String name) {
        return field(
                name,
                "select",
                options(
                        name,
                        letters.stream().filter(letter -> !letter.withdrawn()).map(letter ->
                                new String[] {letter.id(), wording.day(letter.day()) + " · " + letter.subject()})));
    }

    private Field outcome(boolean required) {
        Field field = field("outcome", "select", options("outcome", words("desk.outcome", Outcome.values())));
        return required ? must(field) : field;
    }

    private Field basis() {
        return field("basis", "select", options("basis", words("desk.basis", Basis.values())));
    }

    private Stream<String[]> words(String set, Enum<?>[] values) {
        return Stream.of(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .map(word -> new String[] {word, wording.text(set + "." + word)});
    }

    private List<Option> options(String name, Stream<String[]> choices) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", wording.text("desk.choose"), !typed.has(name)));
        choices.forEach(choice ->
                options.add(new Option(choice[0], choice[1], typed.text(name).equals(choice[0]))));
        return options;
    }

    private Field field(String name, String type, List<Option> options) {
        String key = "desk.field." + name.replaceFirst("\\.0\\.", ".");
        String hint = wording.word(key, "hint");
        return new Field(
                Field.idOf(name),
                name,
                type,
                wording.text(key),
                hint.equals("hint") ? null : hint,
                false,
                typed.text(name),
                options,
                refusals.of(name));
    }
}
