package nl.gestand.command.intake.opendata.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gestand.command.intake.opendata.reading.SourceRecord.Decision;
import nl.gestand.command.intake.opendata.reading.SourceRecord.Kept;
import nl.gestand.command.intake.opendata.reading.SourceRecord.MotionRecord;
import nl.gestand.command.intake.opendata.reading.SourceRecord.Origin;
import nl.gestand.events.motion.Outcome;
import nl.gestand.events.number.Citations;
import nl.gestand.events.number.Found;
import nl.gestand.events.number.ItemNumber;
import nl.gestand.events.number.KamerstukNumber;
import org.jspecify.annotations.Nullable;

/** Reads a motion (Zaak of Soort Motie) with what is expanded in it. {@code Afgedaan} says nothing and is not read. */
final class MotionReading {

    private static final Pattern IN_PLACE_OF =
            Pattern.compile("(?:\\bt\\.? ?v\\.? ?v\\.|ter vervanging van)(?<rest>.*)", Pattern.CASE_INSENSITIVE);

    /** "nr. 3370" by itself means a paper of the motion's own dossier. */
    private static final Pattern OWN_DOSSIER = Pattern.compile("nrs?\\. ?(\\d{1,4})\\b");

    private MotionReading() {}

    static MotionRecord read(Fields record, Origin origin) {
        List<Fields> papers = papers(record);
        String title = title(record, papers);
        List<Kept> kept = new ArrayList<>();
        List<ItemNumber> numbers = numbers(record, papers, kept);
        LocalDate lapsesOn = record.day("Termijn");
        List<Decision> decisions = DecisionReading.all(record, lapsesOn, kept);
        if (lapsesOn != null && decisions.stream().noneMatch(each -> each.outcome() == Outcome.HELD_OVER)) {
            kept.add(new Kept("Termijn", lapsesOn.toString()));
        }
        unknownStatus(record, kept);
        return new MotionRecord(
                origin,
                title,
                PeopleReading.of(record, title),
                numbers,
                tabledOn(record, papers),
                decisions,
                record.text("Kabinetsappreciatie"),
                replaces(record, title, numbers),
                kept);
    }

    /** The motion's own papers; a Zaak may hold letters about it too. */
    private static List<Fields> papers(Fields record) {
        return record.standing("Document").stream()
                .filter(document -> {
                    String soort = document.text("Soort");
                    return soort == null || soort.toLowerCase(Locale.ROOT).startsWith("motie");
                })
                .toList();
    }

    private static String title(Fields record, List<Fields> papers) {
        String title = record.text("Onderwerp");
        for (Fields paper : papers) {
            title = title == null ? paper.text("Onderwerp") : title;
        }
        title = title == null ? record.firstOf("Citeertitel", "Alias", "Titel") : title;
        if (title == null) {
            throw new Unreadable("The motion has no Onderwerp or Titel.");
        }
        if (title.length() > 10_000) {
            throw new Unreadable("The Onderwerp has " + title.length() + " characters; at most 10000 are taken in.");
        }
        return title;
    }

    private static List<ItemNumber> numbers(Fields record, List<Fields> papers, List<Kept> kept) {
        List<ItemNumber> numbers = new ArrayList<>();
        for (Fields paper : papers) {
            String identifier = paper.standing("HuidigeDocumentVersie").stream()
                    .map(version -> version.text("ExterneIdentifier"))
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            Numbers.add("ExterneIdentifier", identifier, numbers, kept);
            if (identifier == null) {
                Numbers.add("Volgnummer", fromDossier(record, paper), numbers, kept);
            }
        }
        Numbers.add("Nummer", record.text("Nummer"), numbers, kept);
        papers.forEach(paper -> Numbers.add("DocumentNummer", paper.text("DocumentNummer"), numbers, kept));
        return numbers;
    }

    /** The paper's number from the dossier that is expanded beside it, where there is exactly one. */
    private static @Nullable String fromDossier(Fields record, Fields paper) {
        List<Fields> dossiers = new ArrayList<>(paper.standing("Kamerstukdossier"));
        dossiers.addAll(dossiers.isEmpty() ? record.standing("Kamerstukdossier") : List.of());
        Integer sequence = paper.count("Volgnummer");
        if (dossiers.size() != 1 || sequence == null || sequence < 1) {
            return null;
        }
        String suffix = dossiers.getFirst().text("Toevoeging");
        return dossiers.getFirst().text("Nummer") + (suffix == null ? "" : "-" + suffix) + "-" + sequence;
    }

    private static @Nullable LocalDate tabledOn(Fields record, List<Fields> papers) {
        LocalDate day = record.day("GestartOp");
        for (Fields paper : papers) {
            day = day == null ? paper.day("Datum") : day;
        }
        return day;
    }

    private static void unknownStatus(Fields record, List<Kept> kept) {
        String status = record.text("Status");
        if (status != null && !status.equalsIgnoreCase("Vrijgegeven")) {
            kept.add(new Kept("Status", status));
        }
        String treatment = record.text("HuidigeBehandelstatus");
        if (treatment != null) {
            kept.add(new Kept("HuidigeBehandelstatus", treatment));
        }
    }

    private static List<ItemNumber> replaces(Fields record, String title, List<ItemNumber> own) {
        List<ItemNumber> replaced = new ArrayList<>();
        Matcher inPlaceOf = IN_PLACE_OF.matcher(title);
        if (inPlaceOf.find()) {
            Citations.findIn(inPlaceOf.group("rest")).stream()
                    .map(Found::number)
                    .forEach(replaced::add);
            Matcher sequence = OWN_DOSSIER.matcher(inPlaceOf.group("rest"));
            if (replaced.isEmpty() && sequence.find()) {
                own.stream()
                        .filter(KamerstukNumber.class::isInstance)
                        .map(number -> ((KamerstukNumber) number).dossierNumber() + "-" + sequence.group(1))
                        .map(Numbers::read)
                        .filter(java.util.Objects::nonNull)
                        .limit(1)
                        .forEach(replaced::add);
            }
        }
        for (Fields other : record.standing("VervangenVanuit")) {
            ItemNumber number = Numbers.read(other.text("Nummer"));
            if (number != null) {
                replaced.add(number);
            }
        }
        return replaced.stream()
                .filter(number -> !own.contains(number))
                .distinct()
                .toList();
    }
}
