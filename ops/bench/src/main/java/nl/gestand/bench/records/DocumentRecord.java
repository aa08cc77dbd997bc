package nl.gestand.bench.records;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gestand.bench.records.Dossiers.Paper;
import org.jspecify.annotations.Nullable;

/** The paper of a motion as a {@code Document} with its published forms. */
final class DocumentRecord {

    private final Chance chance;
    private int count;

    DocumentRecord(Chance chance) {
        this.chance = chance;
    }

    Map<String, Object> of(Paper paper, String subject, String session, LocalDate day, boolean replaces) {
        String id = chance.id();
        Map<String, Object> version = version(id, paper, day);
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("Id", id);
        document.put("Soort", replaces ? "Motie (gewijzigd/nader)" : "Motie");
        document.put("DocumentNummer", "%dD%05d".formatted(day.getYear(), ++count % 100_000));
        document.put("Titel", paper.title());
        document.put("Onderwerp", subject);
        document.put("Datum", Chance.midnight(day));
        document.put("Vergaderjaar", session);
        document.put("Kamer", 2);
        document.put("Volgnummer", paper.sequence());
        document.put("Citeertitel", null);
        document.put("Alias", null);
        document.put("DatumRegistratie", Chance.midnight(day));
        document.put("DatumOntvangst", null);
        document.put("Aanhangselnummer", null);
        document.put("KenmerkAfzender", null);
        document.put("Organisatie", "Tweede Kamer");
        document.put("ContentType", "application/pdf");
        document.put("ContentLength", 20_000 + chance.below(5_000));
        document.put("GewijzigdOp", chance.moment(day));
        document.put("ApiGewijzigdOp", chance.moment(day));
        document.put("Verwijderd", false);
        document.put("HuidigeDocumentVersie_Id", version.get("Id"));
        document.put("HuidigeDocumentVersie", version);
        return ZaakRecord.allKnown(document);
    }

    private Map<String, Object> version(String document, Paper paper, LocalDate day) {
        String id = chance.id();
        String identifier = "kst-" + paper.number();
        Map<String, Object> version = new LinkedHashMap<>();
        version.put("Id", id);
        version.put("Status", "Vrijgegeven");
        version.put("Versienummer", 1 + chance.below(4));
        version.put("Bestandsgrootte", 30 + chance.below(20));
        version.put("Extensie", ".pdf");
        version.put("Datum", chance.moment(day));
        version.put("GewijzigdOp", chance.moment(day));
        version.put("ApiGewijzigdOp", chance.moment(day));
        version.put("Verwijderd", false);
        version.put("Document_Id", document);
        version.put("ExterneIdentifier", identifier);
        version.put(
                "DocumentPublicatie",
                List.of(
                        published(id, identifier, "Xml", ".xml", "application/xml", day),
                        published(id, identifier, "Pdf", ".pdf", "application/pdf", day),
                        published(id, identifier, "Html", ".html", "application/xml", day),
                        published(id, identifier, "Odt", ".odt", "application/x-unknown-content-type", day)));
        version.put(
                "DocumentPublicatieMetadata",
                List.of(
                        published(id, identifier, "Metadata", ".metadata.xml", "application/xml", day),
                        published(id, identifier, "Metadataowms", ".metadata_owms.xml", "application/xml", day)));
        return version;
    }

    private Map<String, Object> published(
            String version, String identifier, String kind, String ending, String type, LocalDate day) {
        Map<String, @Nullable Object> form = new LinkedHashMap<>();
        form.put("Id", chance.id());
        form.put("Identifier", identifier);
        form.put("DocumentType", kind);
        form.put("FileName", identifier + ending);
        form.put("Source", "Koop");
        form.put("ContentLength", 2_000 + chance.below(36_000));
        form.put("ContentType", type);
        form.put("Url", null);
        form.put("PublicatieDatum", chance.moment(day));
        form.put("GewijzigdOp", chance.moment(day));
        form.put("ApiGewijzigdOp", chance.moment(day));
        form.put("Verwijderd", false);
        form.put("DocumentVersie_Id", version);
        return ZaakRecord.allKnown(form);
    }
}
