package nl.gestand.query.views;

import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;

/** Encodes documents one after another; the buffer grows once and not for each. Not thread-safe. */
final class DocumentEncoder {

    /** MongoDB's own limit on a document, in bytes. */
    private static final int LARGEST = 16 * 1024 * 1024;

    private static final int USUAL = 32 * 1024;
    private static final EncoderContext PLAIN = EncoderContext.builder().build();

    private final Codec<Document> codec;
    private BasicOutputBuffer buffer = new BasicOutputBuffer(USUAL);

    DocumentEncoder(Codec<Document> codec) {
        this.codec = codec;
    }

    /** @throws RuntimeException for a value that has no codec, or a document that is larger than MongoDB takes */
    RawBsonDocument encode(Document document) {
        try (BsonBinaryWriter writer = new BsonBinaryWriter(buffer)) {
            codec.encode(writer, document, PLAIN);
            if (buffer.getSize() > LARGEST) {
                throw new IllegalArgumentException(document.get("_id") + " is larger than MongoDB takes");
            }
            return new RawBsonDocument(buffer.toByteArray());
        } finally {
            reuse();
        }
    }

    private void reuse() {
        if (buffer.getSize() > LARGEST / 16) {
            buffer.close();
            buffer = new BasicOutputBuffer(USUAL);
        } else {
            buffer.truncateToPosition(0);
        }
    }
}
