package nl.gestand.query.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.gestand.events.Fact;
import nl.gestand.events.FactId;
import nl.gestand.events.item.Evidence;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemEvent.TwinAbsorbed;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.Recorded;
import nl.gestand.query.log.LogExtract;
import nl.gestand.query.log.LogExtract.Sealed;
import nl.gestand.query.standing.ItemStanding;
import org.jspecify.annotations.Nullable;

/** The readable account of a bundle: a page that needs nothing else, in Dutch, to be printed or read aloud. */
final class Account {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="nl">
            <head>
            <meta charset="UTF-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Verantwoording van moties en toezeggingen</title>
            <style>
            body { font: 1rem/1.5 sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff; }
            article { border-top: 2px solid #111; margin-top: 2.5rem; }
            table { border-collapse: collapse; width: 100%; }
            caption { text-align: left; font-weight: bold; padding: .5rem 0; }
            th, td { border: 1px solid #777; padding: .3rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
            th { background: #eee; }
            dt { font-weight: bold; }
            dd { margin: 0 0 .4rem 1.5rem; }
            .retracted { text-decoration: line-through; }
            @media print { body { margin: 0; max-width: none; font-size: 9pt; } tr, dd { break-inside: avoid; } }
            </style>
            </head>
            <body>
            """;

    private final Subjects subjects;
    private final Selection selection;
    private final Sealed sealed;
    private final LocalDate day;
    private final Instant madeAt;

    Account(Subjects subjects, Selection selection, Sealed sealed, LocalDate day, Instant madeAt) {
        this.subjects = subjects;
        this.selection = selection;
        this.sealed = sealed;
        this.day = day;
        this.madeAt = madeAt;
    }

    void writeTo(OutputStream out) throws IOException {
        Html html = new Html(out);
        html.raw(HEAD);
        heading(html);
        html.raw("<main>\n");
        for (LogExtract.Stream stream : selection.streams()) {
            Subject subject = subjects.of(stream.id(), sealed.size());
            html.raw("<article id=\"i-" + Html.escaped(subject.id()) + "\">\n");
            if (subject.isLetter()) {
                letter(subject, html);
            } else {
                item(subject, html);
            }
            history(subject, html);
            html.raw("</article>\n");
        }
        html.raw("</main>\n</body>\n</html>\n");
    }

    private void heading(Html html) throws IOException {
        html.raw("<header>\n<h1>Verantwoording van moties en toezeggingen</h1>\n<p>")
                .text(
                        selection.all()
                                ? "Het hele register"
                                : "Gekozen moties, toezeggingen en de brieven die zij noemen")
                .raw(", ")
                .text(Integer.toString(selection.streams().size()))
                .raw(" in getal, gemaakt op ")
                .text(madeAt.toString())
                .raw(" met als peildatum ")
                .text(day.toString())
                .raw(
                        ".</p>\n<p>Deze pagina is om te lezen; het bewijs zijn <code>events.ndjson</code> en de bestanden ernaast, "
                                + "die zonder het register te verifiëren zijn. Het logboek ")
                .text(sealed.origin())
                .raw(" was ")
                .text(Long.toString(sealed.size()))
                .raw(" gebeurtenissen lang. Wie iets vastlegde staat er als pseudoniem.</p>\n</header>\n");
    }

    private void letter(Subject letter, Html html) throws IOException {
        html.raw("<h2>Brief ").text(label(letter)).raw("</h2>\n<dl>\n");
        html.row("Nummers", String.join(", ", letter.numbers()));
        html.row("Dossier", letter.dossier());
        html.row("Sleutel", letter.id());
        html.row(
                "Document",
                letter.document()
                        .map(document -> "SHA-256 " + document.sha256())
                        .orElse("niet in het register"));
        html.raw("</dl>\n");
    }

    private void item(Subject item, Html html) throws IOException {
        html.raw("<h2>" + (item.isMotion() ? "Motie " : "Toezegging "))
                .text(label(item))
                .raw("</h2>\n<dl>\n");
        ItemFacts facts = together(item);
        html.row("Nummers", String.join(", ", item.numbers()));
        html.row("Bekend als", item.name());
        html.row("Tekst", item.text());
        html.row("Dossier", item.dossier());
        html.row("Ministerie", facts.ministry(day).orElse(null));
        html.row("Commissie", facts.committee(day).orElse(null));
        html.row("Sleutel", item.id());
        html.raw("</dl>\n");
        fourFacts(facts, item.isMotion(), html);
    }

    private static String label(Subject subject) {
        return subject.numbers().isEmpty() ? subject.title() : subject.numbers().getFirst() + ": " + subject.title();
    }

    /** With what its twins told, as the register counts it. */
    private ItemFacts together(Subject item) {
        ItemFacts facts = item.facts();
        for (Recorded<TwinAbsorbed> absorbed : item.facts().standing(TwinAbsorbed.class)) {
            facts = facts.together(
                    subjects.of(absorbed.event().twin().value(), sealed.size()).facts());
        }
        return facts;
    }

    private void fourFacts(ItemFacts facts, boolean motion, Html html) throws IOException {
        ItemStanding stands = ItemStanding.on(day, facts);
        html.raw("<table>\n<caption>De feiten op ")
                .text(day.toString())
                .raw(
                        "</caption>\n<thead><tr>"
                                + "<th scope=\"col\">Feit</th><th scope=\"col\">Waarde</th><th scope=\"col\">Sinds</th>"
                                + "<th scope=\"col\">Grondslag</th><th scope=\"col\">Bewijsplaats</th></tr></thead>\n<tbody>\n");
        if (motion) {
            fact("Uitkomst", facts.outcome(day), fact -> DutchWords.of(fact.outcome()), html);
        }
        fact(
                "Uitvoering",
                facts.report(day),
                report -> DutchWords.execution(ItemStanding.word(report)) + "; " + report.statement(),
                html);
        fact("Oordeel", facts.verdict(day), verdict -> DutchWords.of(verdict.verdict()), html);
        fact("Termijn", facts.deadline(day), set -> DutchWords.of(set.deadline()), html);
        fact("Achterhaald door", facts.supersession(day), superseded -> DutchWords.of(superseded.by()), html);
        html.raw("<tr><th scope=\"row\">Stand</th>")
                .cell(DutchWords.of(stands.standing()) + (stands.overdue() ? ", te laat" : ""))
                .raw("<td></td><td>afgeleid</td><td></td></tr>\n</tbody>\n</table>\n");
    }

    /** What a fact's value says. */
    @FunctionalInterface
    private interface Saying<E> {
        String of(E event);
    }

    private static <E extends Fact> void fact(String name, Optional<Recorded<E>> fact, Saying<E> saying, Html html)
            throws IOException {
        html.raw("<tr><th scope=\"row\">" + name + "</th>");
        if (fact.isEmpty()) {
            html.raw("<td>niet vastgelegd</td><td></td><td></td><td></td></tr>\n");
            return;
        }
        Ground ground = fact.get().event().ground();
        html.cell(saying.of(fact.get().event())).cell(since(ground)).cell(DutchWords.of(ground.basis()));
        evidence(ground.evidence(), html);
        html.raw("</tr>\n");
    }

    private static String since(Ground ground) {
        return ground.since() == null ? "onbekend" : ground.since().toString();
    }

    private static void evidence(@Nullable Evidence evidence, Html html) throws IOException {
        html.raw("<td>");
        if (evidence != null && evidence.letter() != null) {
            html.raw("<a href=\"#i-" + Html.escaped(evidence.letter().value()) + "\">brief</a>");
        }
        if (evidence != null && evidence.passage() != null) {
            Evidence.Passage passage = evidence.passage();
            html.raw(" <q>")
                    .text(passage.quote())
                    .raw("</q> (tekens " + passage.start() + " tot " + passage.end() + ")");
        }
        if (evidence != null && evidence.debate() != null) {
            Evidence.Debate debate = evidence.debate();
            html.text(debate.name() + (debate.on() == null ? "" : ", " + debate.on()));
        }
        if (evidence != null && evidence.record() != null) {
            html.text(evidence.record());
        }
        html.raw("</td>");
    }

    private static void history(Subject subject, Html html) throws IOException {
        Set<FactId> retracted = subject.facts().retracted();
        html.raw("<table>\n<caption>Geschiedenis</caption>\n<thead><tr><th scope=\"col\">Nr. in het logboek</th>"
                + "<th scope=\"col\">Vastgelegd</th><th scope=\"col\">Wat</th><th scope=\"col\">Geldt vanaf</th>"
                + "<th scope=\"col\">Grondslag</th><th scope=\"col\">Bewijsplaats</th><th scope=\"col\">Door</th>"
                + "</tr></thead>\n<tbody>\n");
        for (Subject.Entry entry : subject.entries()) {
            Recorded<?> recorded = entry.recorded();
            boolean gone = retracted.contains(recorded.id());
            html.raw("<tr>")
                    .cell(Long.toString(entry.leafIndex()))
                    .cell(recorded.at().toString());
            html.raw(gone ? "<td class=\"retracted\">" : "<td>")
                    .text(DutchWords.of(recorded.event()))
                    .raw((gone ? " <strong>ingetrokken</strong>" : "") + "</td>");
            if (recorded.event() instanceof Fact fact) {
                html.cell(since(fact.ground())).cell(DutchWords.of(fact.ground().basis()));
                evidence(fact.ground().evidence(), html);
            } else {
                html.raw("<td></td><td></td><td></td>");
            }
            html.cell(DutchWords.of(recorded.by()) + " (" + recorded.by().userKey() + ")")
                    .raw("</tr>\n");
        }
        html.raw("</tbody>\n</table>\n");
    }
}
