package nl.gestand.verify.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import nl.gestand.verify.entry.DocumentNamed;
import nl.gestand.verify.entry.KeptEvent;
import nl.gestand.verify.proof.Hashes;
import nl.gestand.verify.report.Finding;
import nl.gestand.verify.report.Kind;
import nl.gestand.verify.report.Report;
import org.jspecify.annotations.Nullable;

/** Documents are what their checksum says, and each that an event names is there. */
final class DocumentCheck {

    private static final String ONE = "select sha256, length, bytes, text, text_sha256 from document"
            + " where sha256 > ? order by sha256 fetch first 1 rows only";

    private record Kept(String sha256, @Nullable String wrong) {}

    private final LogDatabase database;
    private final Report report;

    DocumentCheck(LogDatabase database, Report report) {
        this.database = database;
        this.report = report;
    }

    void see(KeptEvent event, long leaf) {
        DocumentNamed named = DocumentNamed.by(event);
        if (named == null) {
            return;
        }
        List<String> texts = database.query(
                "select text_sha256 from document where sha256 = ?", row -> LogDatabase.text(row, 1), named.sha256());
        if (texts.isEmpty()) {
            report.add(new Finding(
                    Kind.DOCUMENT, event.where(leaf), "document", "The document " + named.sha256() + " is gone."));
        } else if (named.textSha256() != null && !texts.getFirst().equals(named.textSha256())) {
            report.add(new Finding(
                    Kind.DOCUMENT,
                    event.where(leaf),
                    "text",
                    "The text of document " + named.sha256() + " is kept under another checksum than the event says."));
        }
    }

    void run() {
        long count = 0;
        for (Iterator<Kept> all = new Pages<Kept>(
                        last -> database.query(ONE, DocumentCheck::kept, last == null ? "" : last.sha256()));
                all.hasNext(); ) {
            Kept document = all.next();
            count++;
            if (document.wrong() != null) {
                report.add(new Finding(Kind.DOCUMENT, "Document " + document.sha256() + ": " + document.wrong() + "."));
            }
        }
        report.checked(count + " documents with their texts, by their checksums.");
    }

    private static Kept kept(ResultSet row) throws SQLException {
        String sha256 = LogDatabase.text(row, 1).strip();
        byte[] bytes = row.getBytes(3);
        byte[] read = bytes == null ? new byte[0] : bytes;
        if (!hex(read).equals(sha256)) {
            return new Kept(sha256, "its bytes have another checksum");
        }
        if (row.getLong(2) != read.length) {
            return new Kept(sha256, "it is kept with another length than it has");
        }
        boolean sameText = hex(LogDatabase.text(row, 4).getBytes(UTF_8))
                .equals(LogDatabase.text(row, 5).strip());
        return new Kept(sha256, sameText ? null : "its text has another checksum");
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(Hashes.plain(bytes));
    }
}
