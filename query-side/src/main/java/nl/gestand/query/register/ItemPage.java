package nl.gestand.query.register;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gestand.pages.Address;
import nl.gestand.pages.Wording;
import nl.gestand.query.PointInTime;
import nl.gestand.query.WhenShown;
import org.jspecify.annotations.Nullable;

/**
 * A motion or commitment on one page.
 *
 * @param kind {@code motions} or {@code commitments}, by which the page's own texts go
 * @param facts the four, kept apart
 * @param also letters that speak of it, with what else they speak of
 */
record ItemPage(
        String kind,
        String list,
        String path,
        Identity identity,
        StandingShown standing,
        WhenShown when,
        List<Told> told,
        List<FactCard> facts,
        @Nullable TimeLine time,
        List<AspectShown> aspects,
        List<Other> others,
        List<SourceShown> sources,
        List<Line> more,
        List<HistoryShown> history) {

    /** What it is: every line but the title only where it is known. */
    record Identity(
            String title,
            @Nullable String number,
            @Nullable String name,
            List<Line> lines,
            @Nullable String text,
            List<String> considerations) {}

    /** Something that a reader must not miss; {@code address} of what it speaks of, where that has a page. */
    record Told(
            String tone,
            String text,
            @Nullable String address,
            @Nullable SourceShown source) {}

    /** A name and a value; {@code address} of what the value names, where that has a page. */
    record Line(String name, String value, @Nullable String address) {

        Line(String name, String value) {
            this(name, value, null);
        }
    }

    /** A part of the item of which the ministry says something else. */
    record AspectShown(
            String aspect,
            String execution,
            String statement,
            @Nullable String on,
            @Nullable SourceShown source) {}

    /** Another item, paper, plan or letter, and how it stands to this one. */
    record Other(
            String relation,
            String name,
            @Nullable String address,
            @Nullable String note) {}

    static ItemPage of(ItemSheet sheet, PointInTime when, Address address, Wording wording) {
        ItemAnswer item = sheet.item();
        ParliamentPart parliament = item.parliament();
        ProgressPart progress = item.progress();
        ItemKind kind = ItemKind.of(item.identity().kind());
        return new ItemPage(
                kind.path(),
                address.to(ItemAddress.list(kind), WhenShown.FIELDS).toString(),
                address.path(),
                identity(item, wording),
                StandingShown.of(
                        progress.standing(),
                        progress.overdue(),
                        parliament == null ? null : parliament.outcome(),
                        wording),
                WhenShown.of(when, address, wording),
                ItemNotices.of(item, address, wording),
                FactCard.all(item, sheet.sources(), wording),
                TimeLine.of(item, when.validAt(), wording),
                progress.aspects().stream()
                        .map(aspect -> aspect(aspect, wording))
                        .toList(),
                ItemRelations.of(sheet, address, wording),
                SourceShown.distinct(item.evidence(), wording),
                more(item, wording),
                sheet.history().stream()
                        .map(entry -> HistoryShown.of(entry, wording))
                        .toList());
    }

    private static Identity identity(ItemAnswer item, Wording wording) {
        IdentityPart identity = item.identity();
        PromisePart promise = item.promise();
        ParliamentPart parliament = item.parliament();
        List<Line> lines = promise == null
                ? List.of(line("item.submitters", join(identity.submitters()), wording))
                : List.of(
                        line("item.made-by", madeBy(promise), wording),
                        line("item.made-to", promise.madeTo(), wording),
                        line("item.made-on", wording.dayOrNull(promise.madeOn()), wording),
                        line("item.explicitness", explicitness(promise, wording), wording));
        List<Line> both = List.of(
                line("item.ministry", Filter.labelOrNull(Facet.MINISTRY, identity.ministry(), wording), wording),
                line("item.committee", Filter.labelOrNull(Facet.COMMITTEE, identity.committee(), wording), wording),
                dossier(identity.dossier(), wording),
                line("item.numbers", identity.numbers().size() < 2 ? null : join(identity.numbers()), wording));
        return new Identity(
                identity.title(),
                identity.number(),
                identity.name(),
                Stream.concat(lines.stream(), both.stream())
                        .filter(line -> !line.value.isEmpty())
                        .toList(),
                promise == null ? (parliament == null ? null : parliament.request()) : promise.text(),
                parliament == null ? List.of() : parliament.considerations());
    }

    private static AspectShown aspect(ProgressPart.Aspect aspect, Wording wording) {
        return new AspectShown(
                aspect.aspect(),
                wording.word("execution", aspect.execution()),
                aspect.statement(),
                wording.dayOrNull(aspect.effectiveOn()),
                SourceShown.orNull(aspect.evidence(), wording));
    }

    private static List<Line> more(ItemAnswer item, Wording wording) {
        ParliamentPart parliament = item.parliament();
        Stream<Line> appraisals = parliament == null
                ? Stream.of()
                : parliament.appraisals().stream()
                        .map(appraisal -> new Line(
                                wording.text("item.appraisal"), dated(appraisal.appraisal(), appraisal.on(), wording)));
        Stream<Line> reminders = item.progress().reminders().stream()
                .map(reminder ->
                        new Line(wording.text("item.reminder"), dated(reminder.text(), reminder.on(), wording)));
        Stream<Line> kept = item.sources().sourceValues().stream()
                .map(value -> new Line(
                        wording.text("item.source-value", value.field()), dated(value.value(), value.on(), wording)));
        return Stream.of(appraisals, reminders, kept).flatMap(each -> each).toList();
    }

    private static String dated(String text, @Nullable LocalDate on, Wording wording) {
        return on == null ? text : wording.text("item.dated", text, wording.day(on));
    }

    private static Line dossier(@Nullable String number, Wording wording) {
        String name = wording.text("item.dossier");
        return number == null ? new Line(name, "") : new Line(name, number, "/dossiers/" + number);
    }

    private static Line line(String key, @Nullable String value, Wording wording) {
        return new Line(wording.text(key), value == null ? "" : value);
    }

    private static String join(List<String> texts) {
        return texts.stream().collect(Collectors.joining(", "));
    }

    private static @Nullable String madeBy(PromisePart promise) {
        return promise.madeBy() == null
                ? null
                : Stream.of(promise.madeBy().name(), promise.madeBy().function())
                        .flatMap(Stream::ofNullable)
                        .collect(Collectors.joining(", "));
    }

    private static @Nullable String explicitness(PromisePart promise, Wording wording) {
        return promise.explicitness() == null ? null : wording.word("explicitness", promise.explicitness());
    }
}
