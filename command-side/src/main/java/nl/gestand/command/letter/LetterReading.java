package nl.gestand.command.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.gestand.command.web.NumbersReading;
import nl.gestand.command.web.Words;
import nl.gestand.events.item.Basis;
import nl.gestand.events.letter.LetterEvent.LetterDate;
import nl.gestand.events.letter.LetterEvent.LetterDocument;
import nl.gestand.events.letter.LetterEvent.LetterRegistered;
import nl.gestand.events.letter.LetterEvent.Sender;
import nl.gestand.events.number.ItemNumber;
import nl.gestand.web.JsonBody;
import org.jspecify.annotations.Nullable;

/** Reads a letter to register: at least {@code subject} and a {@code date}. */
final class LetterReading {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private LetterReading() {}

    static LetterRegistered read(JsonBody body) {
        List<ItemNumber> numbers = NumbersReading.read(body);
        String reference = body.text("reference", Words.LINE);
        LetterDate date = date(body);
        String subject = body.requiredText("subject", Words.LINE);
        List<Sender> senders = senders(body);
        String addressee = body.text("addressee", Words.LINE);
        String dossier = body.text("dossier", 20);
        Basis basis = body.choice("basis", Basis.class, Words::of);
        LetterDocument document = document(body);
        body.finish();
        return new LetterRegistered(
                numbers,
                reference,
                java.util.Objects.requireNonNull(date),
                subject,
                senders,
                addressee,
                dossier,
                basis == null ? Basis.STATED : basis,
                document);
    }

    private static @Nullable LetterDate date(JsonBody body) {
        if (!body.isObject("date")) {
            LocalDate stated = body.requiredDate("date");
            return stated == null ? null : new LetterDate(stated, null, null);
        }
        JsonBody given = body.requiredObject("date");
        LocalDate stated = given.date("stated");
        LocalDate earliest = given.date("earliest");
        LocalDate latest = given.date("latest");
        if (!given.has("stated") && !given.has("earliest")) {
            given.fault("stated", "required", "Give the date on the letter, or the first day it can have been sent.");
        }
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            given.fault("latest", "before-earliest", "The latest day is before the earliest.");
        }
        return stated == null && earliest == null ? null : new LetterDate(stated, earliest, latest);
    }

    private static List<Sender> senders(JsonBody body) {
        List<Sender> senders = new ArrayList<>();
        for (JsonBody given : body.objects("senders")) {
            String name = given.text("name", Words.LINE);
            String function = given.text("function", Words.LINE);
            String ministry = given.read("ministry", Words::ministry);
            Boolean onBehalfOf = given.bool("onBehalfOf");
            senders.add(new Sender(name, function, ministry, Boolean.TRUE.equals(onBehalfOf)));
        }
        return senders;
    }

    private static @Nullable LetterDocument document(JsonBody body) {
        JsonBody given = body.object("document");
        if (given == null) {
            return null;
        }
        String sha256 = given.requiredRead("sha256", LetterReading::sha256);
        String textSha256 = given.read("textSha256", LetterReading::sha256);
        String mediaType = given.text("mediaType", 255);
        Long length = given.integer("length", 0, Long.MAX_VALUE);
        return sha256 == null ? null : new LetterDocument(sha256, textSha256, mediaType, length);
    }

    private static String sha256(String text) {
        if (!SHA256.matcher(text).matches()) {
            throw new IllegalArgumentException("Give a SHA-256 as 64 lower-case hexadecimal digits.");
        }
        return text;
    }
}
