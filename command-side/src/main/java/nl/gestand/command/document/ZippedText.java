package nl.gestand.command.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads DOCX and ODT, which are archives of XML. Of all that is in them only the texts are kept in memory, what is packed
 * within is never unpacked again, and all that is unpacked is counted: a small archive can hold terabytes.
 */
final class ZippedText {

    record Found(String mediaType, String text) {}

    static final long UNPACKED_AT_MOST = 200L * 1_048_576;
    private static final int TEXT_BYTES = 60 * 1_048_576;
    private static final int ENTRIES = 5_000;

    private static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String MIMETYPE = "mimetype";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String CONTENT = "content.xml";
    private static final String WORD = "word/document.xml";
    private static final String FOOTNOTES = "word/footnotes.xml";
    private static final String ENDNOTES = "word/endnotes.xml";

    private final Map<String, byte[]> texts = new LinkedHashMap<>();
    private long unpacked;

    private ZippedText() {}

    static boolean isZip(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    static Found read(byte[] bytes) {
        ZippedText archive = new ZippedText();
        try {
            archive.unpack(bytes);
        } catch (IOException | IllegalArgumentException broken) {
            throw new Unreadable(UnreadableDocument.DAMAGED);
        }
        return archive.found();
    }

    private void unpack(byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > ENTRIES) {
                    throw new Unreadable(UnreadableDocument.TOO_MUCH);
                }
                take(entry.getName(), zip);
            }
        }
    }

    private void take(String name, InputStream content) throws IOException {
        switch (name) {
            case MIMETYPE, MANIFEST, CONTENT, WORD, FOOTNOTES, ENDNOTES -> {
                byte[] text = content.readNBytes(TEXT_BYTES + 1);
                count(text.length);
                if (text.length > TEXT_BYTES) {
                    throw new Unreadable(UnreadableDocument.TOO_MUCH);
                }
                texts.putIfAbsent(name, text);
            }
            default -> skip(content);
        }
    }

    private void skip(InputStream content) throws IOException {
        byte[] passed = new byte[65_536];
        for (int read = content.read(passed); read >= 0; read = content.read(passed)) {
            count(read);
        }
    }

    private void count(long more) {
        unpacked += more;
        if (unpacked > UNPACKED_AT_MOST) {
            throw new Unreadable(UnreadableDocument.TOO_MUCH);
        }
    }

    private Found found() {
        if (texts.containsKey(WORD)) {
            StringBuilder text = new StringBuilder();
            for (String part : new String[] {WORD, FOOTNOTES, ENDNOTES}) {
                byte[] xml = texts.get(part);
                if (xml != null) {
                    XmlText.read(xml, XmlText.Form.WORD, text);
                }
            }
            return new Found(DOCX, text.toString());
        }
        byte[] content = texts.get(CONTENT);
        if (content == null || !text(MIMETYPE).strip().equals(ODT)) {
            throw new Unreadable(UnreadableDocument.UNSUPPORTED);
        }
        if (text(MANIFEST).contains("encryption-data")) {
            throw new Unreadable(UnreadableDocument.ENCRYPTED);
        }
        StringBuilder text = new StringBuilder();
        XmlText.read(content, XmlText.Form.OPEN_DOCUMENT, text);
        return new Found(ODT, text.toString());
    }

    private String text(String name) {
        return new String(texts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }
}
