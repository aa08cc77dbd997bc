package nl.gestand.query.letter;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gestand.events.letter.LetterEvent.Sender;
import nl.gestand.pages.Address;
import nl.gestand.pages.Wording;
import nl.gestand.query.WhenShown;
import nl.gestand.query.register.HighlightShown;
import org.jspecify.annotations.Nullable;

/**
 * A letter in a list on a page.
 *
 * @param day the date on it, else the days on which it can have been sent
 * @param held what the register has of the document itself, in words
 */
public record LetterRow(
        String address,
        String subject,
        @Nullable String number,
        String day,
        String senders,
        String held,
        boolean withdrawn,
        List<HighlightShown> highlights) {

    public static LetterRow of(LetterAnswer letter, Address from, Wording wording) {
        return new LetterRow(
                from.to("/brieven/" + letter.id(), WhenShown.FIELDS).toString(),
                letter.subject(),
                letter.number(),
                day(letter, wording),
                senders(letter.senders()),
                wording.text(letter.held() ? "letter.held" : "letter.not-held"),
                letter.withdrawn(),
                HighlightShown.all(letter.highlights(), wording));
    }

    static String day(LetterAnswer letter, Wording wording) {
        if (letter.stated() != null && !letter.datedBeforeItCanBe()) {
            return wording.day(letter.stated());
        }
        return letter.earliest() != null && letter.latest() != null
                ? wording.text("letter.between", wording.day(letter.earliest()), wording.day(letter.latest()))
                : wording.day(letter.day());
    }

    static String senders(List<Sender> senders) {
        return senders.stream()
                .map(sender -> Stream.of(sender.function(), sender.name())
                        .flatMap(Stream::ofNullable)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
    }
}
