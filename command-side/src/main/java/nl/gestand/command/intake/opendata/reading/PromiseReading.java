package nl.gestand.command.intake.opendata.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.gestand.command.intake.opendata.reading.SourceRecord.Kept;
import nl.gestand.command.intake.opendata.reading.SourceRecord.Link;
import nl.gestand.command.intake.opendata.reading.SourceRecord.Origin;
import nl.gestand.command.intake.opendata.reading.SourceRecord.PromiseRecord;
import nl.gestand.events.commitment.CommitmentEvent.OfficeHolder;
import nl.gestand.events.item.Evidence;
import nl.gestand.events.item.Relation;
import nl.gestand.events.number.ItemNumber;
import nl.gestand.events.reference.Ministries;
import org.jspecify.annotations.Nullable;

/** Reads a commitment (Toezegging). */
final class PromiseReading {

    private static final int LONGEST_TITLE = 200;

    private PromiseReading() {}

    static PromiseRecord read(Fields record, Origin origin) {
        String text = record.text("Tekst");
        if (text == null) {
            throw new Unreadable("The commitment has no Tekst.");
        }
        List<Kept> kept = new ArrayList<>();
        List<ItemNumber> numbers = new ArrayList<>();
        Numbers.add("Nummer", record.text("Nummer"), numbers, kept);
        String ministryName = record.text("Ministerie");
        String code = ministryName == null ? null : ministry(ministryName);
        letters(record).forEach(letter -> kept.add(new Kept("KamerbriefNakoming", letter)));
        List<Fields> meeting = record.standing("Activiteit");
        LocalDate madeOn = meeting.isEmpty() ? null : meeting.getFirst().day("Datum");
        return new PromiseRecord(
                origin,
                title(text),
                text,
                numbers,
                new OfficeHolder(name(record), record.text("Functie"), code == null ? ministryName : code),
                code,
                madeTo(record),
                madeIn(record, meeting, madeOn),
                madeOn,
                record.day("Aanmaakdatum"),
                record.text("Status"),
                record.day("DatumNakoming"),
                links(record),
                kept);
    }

    private static @Nullable String ministry(String name) {
        return Ministries.find(name)
                .or(() -> Ministries.find(name.replaceFirst("(?i)^ministerie van ", "")))
                .map(found -> found.code())
                .orElse(null);
    }

    /** The text itself where it is short, else its first words. */
    private static String title(String text) {
        String line = text.replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_TITLE) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST_TITLE);
        return line.substring(0, end < 1 ? LONGEST_TITLE : end) + " …";
    }

    private static @Nullable String name(Fields record) {
        String family = PeopleReading.familyName(record);
        return family == null ? record.text("Naam") : family;
    }

    private static List<String> letters(Fields record) {
        return record.texts("KamerbriefNakoming").stream()
                .flatMap(text -> Stream.of(text.split("[;\\n]|, (?=\\d{4}[DZ])", -1)))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private static @Nullable String madeTo(Fields record) {
        List<String> people = new ArrayList<>(record.texts("ToegezegdAanPersoon"));
        record.standing("ToegezegdAanPersoon").stream()
                .map(PeopleReading::familyName)
                .filter(java.util.Objects::nonNull)
                .forEach(people::add);
        people.addAll(record.texts("ToegezegdAanFractie"));
        record.standing("ToegezegdAanFractie").stream()
                .map(party -> party.firstOf("Afkorting", "NaamNL"))
                .filter(java.util.Objects::nonNull)
                .forEach(people::add);
        return people.isEmpty()
                ? null
                : String.join(", ", people.stream().distinct().toList());
    }

    private static @Nullable Evidence madeIn(Fields record, List<Fields> meeting, @Nullable LocalDate madeOn) {
        String number = record.text("ActiviteitNummer");
        if (meeting.isEmpty()) {
            return number == null ? null : Evidence.record("Activiteit " + number);
        }
        String subject = meeting.getFirst().firstOf("Onderwerp", "Soort", "Nummer");
        return subject == null ? null : Evidence.debate(subject, madeOn);
    }

    private static List<Link> links(Fields record) {
        List<Link> links = new ArrayList<>();
        add(links, record, "IsHerhalingVan", Relation.REPEATS);
        add(links, record, "IsWijzigingVan", Relation.AMENDS);
        add(links, record, "IsAanvullingOp", Relation.SUPPLEMENTS);
        return links;
    }

    private static void add(List<Link> links, Fields record, String field, Relation relation) {
        for (Fields other : record.parts(field)) {
            String id = other.text("Id");
            ItemNumber number = Numbers.read(other.text("Nummer"));
            if (id != null || number != null) {
                links.add(new Link(relation, id == null ? "" : id.toLowerCase(Locale.ROOT), number));
            }
        }
        for (String text : record.texts(field)) {
            links.add(new Link(relation, text.toLowerCase(Locale.ROOT), Numbers.read(text)));
        }
    }
}
