package nl.gestand.events.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The documents that are held, by the SHA-256 of their bytes; what is held is never changed nor removed. */
public final class Documents {

    private static final String INSERT = """
            insert into document (sha256, media_type, length, bytes, text, text_sha256, stored_at)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient database;
    private final InstantSource clock;
    private final String insert;

    Documents(JdbcClient database, InstantSource clock, Dialect dialect) {
        this.database = database;
        this.clock = clock;
        this.insert = INSERT + dialect.unlessThere();
    }

    /** Keeps the document and answers what is held under its hash: the first media type and text win. */
    public Document put(byte[] bytes, String mediaType, String text) {
        String key = sha256(bytes);
        return find(key).orElseGet(() -> {
            insert(key, bytes, mediaType, text);
            return find(key).orElseThrow();
        });
    }

    /** The document of that hash (64 lower-case hexadecimal digits), if it is held. */
    public Optional<Document> find(String sha256) {
        return database.sql(
                        "select sha256, media_type, length, text, text_sha256, stored_at from document where sha256 = ?")
                .param(sha256)
                .query((row, number) -> document(row))
                .optional();
    }

    /** The texts of those of these documents that are held, by hash. */
    public Map<String, String> texts(Collection<String> sha256) {
        Map<String, String> held = new HashMap<>();
        if (!sha256.isEmpty()) {
            database.sql("select sha256, text from document where sha256 in (:all)")
                    .param("all", sha256)
                    .query(row -> {
                        held.put(row.getString(1), row.getString(2));
                    });
        }
        return held;
    }

    /** The bytes of that document, if it is held. */
    public Optional<byte[]> bytes(String sha256) {
        return database.sql("select bytes from document where sha256 = ?")
                .param(sha256)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    private void insert(String key, byte[] bytes, String mediaType, String text) {
        try {
            database.sql(insert)
                    .params(
                            key,
                            mediaType,
                            bytes.length,
                            bytes,
                            text,
                            sha256(text.getBytes(StandardCharsets.UTF_8)),
                            clock.instant().toString())
                    .update();
        } catch (DuplicateKeyException stored) {
            // by another thread since we looked, which is as good
        }
    }

    private static Document document(ResultSet row) throws SQLException {
        return new Document(
                row.getString("sha256"),
                row.getString("media_type"),
                row.getLong("length"),
                row.getString("text"),
                row.getString("text_sha256"),
                Instant.parse(row.getString("stored_at")));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
