package nl.gestand.query.bundle;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.gestand.events.item.ItemEvent.ItemSuperseded;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.ItemId;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.reference.Ministries;
import nl.gestand.events.reference.Ministry;
import nl.gestand.events.store.Document;
import nl.gestand.query.bundle.MdtoXml.Identification;
import nl.gestand.query.bundle.MdtoXml.Reference;
import nl.gestand.query.log.LogExtract;
import nl.gestand.query.log.LogExtract.Sealed;

/**
 * The archival metadata of a bundle after MDTO (Metagegevens voor duurzaam toegankelijke overheidsinformatie, Nationaal
 * Archief, XML 1.0.1): an informatieobject for the bundle and for each item and letter in it, a bestand for each document,
 * for the events and for the readable account. What the register does not know is said to be undetermined.
 */
final class Mdto {

    /** A document in the bundle, and the letter that it is of. */
    record Held(String sha256, String mediaType, long length, Instant storedAt, String letter) {

        static Held of(Document document, String letter) {
            return new Held(document.sha256(), document.mediaType(), document.length(), document.storedAt(), letter);
        }
    }

    private static final String UNDETERMINED = "Nader te bepalen";

    private final Subjects subjects;
    private final Selection selection;
    private final Sealed sealed;
    private final Map<String, Held> held;
    private final Instant madeAt;
    private final Reference bundle;

    Mdto(Subjects subjects, Selection selection, Sealed sealed, Map<String, Held> held, Instant madeAt) {
        this.subjects = subjects;
        this.selection = selection;
        this.sealed = sealed;
        this.held = held;
        this.madeAt = madeAt;
        this.bundle = reference("Bundel van " + madeAt, "bundel/" + sealed.size() + "/" + madeAt);
    }

    /** @param own files of the bundle itself that are a representation of it */
    void write(BundleZip zip, List<BundleZip.Listed> own) throws IOException {
        zip.add("mdto/bundle.xml", out -> MdtoXml.write(out, xml -> bundle(xml, own)));
        for (BundleZip.Listed file : own) {
            String mediaType = file.path().endsWith(".html") ? "text/html" : "application/x-ndjson";
            zip.add(
                    "mdto/" + file.path() + ".xml",
                    out -> MdtoXml.write(
                            out,
                            xml -> file(xml, file.path(), file.sha256(), file.length(), mediaType, madeAt, bundle)));
        }
        for (LogExtract.Stream stream : selection.streams()) {
            Subject subject = subjects.of(stream.id(), sealed.size());
            zip.add("mdto/" + fileName(subject.id()) + ".xml", out -> MdtoXml.write(out, xml -> subject(xml, subject)));
        }
        for (Held document : held.values()) {
            Reference letter = reference("Brief " + document.letter(), document.letter());
            zip.add(
                    "mdto/document-" + document.sha256() + ".xml",
                    out -> MdtoXml.write(
                            out,
                            xml -> file(
                                    xml,
                                    "documents/" + document.sha256(),
                                    document.sha256(),
                                    document.length(),
                                    document.mediaType(),
                                    document.storedAt(),
                                    letter)));
        }
    }

    /** Ids are UUIDs; whatever else an id might be, it names no file. */
    private static String fileName(String id) {
        return ItemId.isId(id) ? id : Integer.toHexString(id.hashCode());
    }

    private void bundle(MdtoXml xml, List<BundleZip.Listed> own) {
        xml.open("informatieobject");
        xml.identification(new Identification(Objects.requireNonNull(bundle.kenmerk()), bundle.bron()));
        xml.text("naam", bundle.naam());
        xml.term("aggregatieniveau", "Dossier", null, "MDTO begrippenlijst Aggregatieniveaus");
        xml.text(
                "omschrijving",
                selection.all()
                        ? "Het hele register van moties en toezeggingen, met bewijzen."
                        : "Gekozen moties en toezeggingen met de brieven die zij noemen, met bewijzen.");
        xml.text("taal", "nl");
        xml.event(
                "Export",
                madeAt.toString(),
                null,
                "Gemaakt uit het logboek " + sealed.origin() + " bij omvang " + sealed.size());
        appraisal(xml);
        selection.streams().forEach(stream -> xml.reference("bevatOnderdeel", reference(stream.id(), stream.id())));
        own.forEach(file -> xml.reference("heeftRepresentatie", reference(file.path(), file.path())));
        maker(xml, null);
        restriction(xml);
        xml.close();
    }

    private void subject(MdtoXml xml, Subject subject) {
        ItemFacts facts = subject.facts();
        xml.open("informatieobject");
        xml.identification(new Identification(subject.id(), bundle.bron()));
        subject.numbers()
                .forEach(number -> xml.identification(new Identification(number, "Tweede Kamer der Staten-Generaal")));
        xml.text("naam", subject.title());
        xml.term("aggregatieniveau", "Archiefstuk", null, "MDTO begrippenlijst Aggregatieniveaus");
        if (subject.dossier() != null) {
            xml.text("trefwoord", "dossier " + subject.dossier());
        }
        xml.text(
                "omschrijving",
                (subject.isLetter() ? "Brief" : subject.isMotion() ? "Motie" : "Toezegging")
                        + (subject.text() == null ? "" : ": " + subject.text()));
        xml.text("taal", "nl");
        for (Subject.Entry entry : subject.entries()) {
            Recorded<?> recorded = entry.recorded();
            xml.event(
                    recorded.id().sequence() == 0 ? "Opname" : "Wijziging",
                    recorded.at().toString(),
                    new Reference(DutchWords.of(recorded.by()), recorded.by().userKey(), bundle.bron()),
                    recorded.id() + " " + entry.name() + ": " + DutchWords.of(recorded.event()));
        }
        appraisal(xml);
        xml.reference("isOnderdeelVan", bundle);
        subject.document()
                .flatMap(document -> Optional.ofNullable(held.get(document.sha256())))
                .ifPresent(document -> xml.reference(
                        "heeftRepresentatie", reference("documents/" + document.sha256(), document.sha256())));
        related(subject, facts).forEach(relation -> xml.related(relation.to(), relation.kind()));
        maker(xml, subject.isLetter() ? null : facts.ministry(LocalDate.MAX).orElse(null));
        restriction(xml);
        xml.close();
    }

    private record Relation(Reference to, String kind) {}

    private List<Relation> related(Subject subject, ItemFacts facts) {
        List<Relation> related = new ArrayList<>();
        subject.letters()
                .forEach(letter -> related.add(new Relation(reference("Brief " + letter, letter), "Refereert aan")));
        facts.standing(ItemSuperseded.class)
                .forEach(fact -> related.add(new Relation(
                        reference(
                                DutchWords.of(fact.event().by()),
                                DutchWords.of(fact.event().by())),
                        "Is vervangen door")));
        return related;
    }

    private void file(
            MdtoXml xml, String path, String sha256, long length, String mediaType, Instant at, Reference represents) {
        xml.open("bestand");
        xml.identification(new Identification(path.startsWith("documents/") ? sha256 : path, bundle.bron()));
        xml.text("naam", path);
        xml.text("omvang", Long.toString(length));
        xml.term("bestandsformaat", mediaType, null, "IANA Media Types");
        xml.open("checksum");
        xml.term("checksumAlgoritme", "SHA-256", null, "MDTO begrippenlijst ChecksumAlgoritme");
        xml.text("checksumWaarde", sha256);
        xml.text("checksumDatum", at.toString());
        xml.close();
        xml.text("URLBestand", path);
        xml.reference("isRepresentatieVan", represents);
        xml.close();
    }

    private static void appraisal(MdtoXml xml) {
        xml.term("waardering", UNDETERMINED, "N", "MDTO begrippenlijst Waarderingen");
    }

    private static void maker(MdtoXml xml, @org.jspecify.annotations.Nullable String ministry) {
        Optional<Ministry> known = Optional.ofNullable(ministry).flatMap(Ministries::find);
        String name = known.map(Ministry::name).orElse(ministry == null ? "Niet bekend in het register" : ministry);
        String tooi = known.map(Ministry::tooi).orElse(null);
        xml.reference("archiefvormer", new Reference(name, tooi, "TOOI"));
    }

    private static void restriction(MdtoXml xml) {
        xml.open("beperkingGebruik");
        xml.term("beperkingGebruikType", UNDETERMINED, null, "MDTO begrippenlijst BeperkingGebruikType");
        xml.text(
                "beperkingGebruikNadereBeschrijving",
                "De bundel zegt met een pseudoniem wie iets vastlegde; teksten kunnen namen van personen noemen.");
        xml.close();
    }

    private Reference reference(String name, String id) {
        return new Reference(name, id, "Gestand " + sealed.origin());
    }
}
