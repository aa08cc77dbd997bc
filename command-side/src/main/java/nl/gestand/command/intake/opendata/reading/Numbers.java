package nl.gestand.command.intake.opendata.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gestand.events.number.Citations;
import nl.gestand.events.number.DocumentNumber;
import nl.gestand.events.number.ItemNumber;
import nl.gestand.events.number.KamerstukNumber;
import nl.gestand.events.number.UnreadableNumber;
import nl.gestand.events.number.ZaakNumber;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of the open data; one that is out of form is kept as it stands and makes no number. */
final class Numbers {

    /** By far the most common forms, read without the reader of citations. */
    private static final Pattern PAPER = Pattern.compile("(?:kst-)?([1-9]\\d{4})(?:-([IVX]+|\\d{2}))?-([1-9]\\d{0,3})");

    private static final Pattern CASE_OR_DOCUMENT = Pattern.compile("20\\d{2}([ZD])\\d{5}");

    private Numbers() {}

    static @Nullable ItemNumber read(@Nullable String text) {
        if (text == null || text.length() > 64) {
            return null;
        }
        try {
            Matcher paper = PAPER.matcher(text);
            if (paper.matches()) {
                return new KamerstukNumber(paper.group(1), paper.group(2), Integer.parseInt(paper.group(3)));
            }
            Matcher other = CASE_OR_DOCUMENT.matcher(text);
            if (other.matches()) {
                return other.group(1).equals("Z") ? new ZaakNumber(text) : new DocumentNumber(text);
            }
            return Citations.readOne(text);
        } catch (UnreadableNumber unreadable) {
            return null;
        }
    }

    /** Adds the number, or keeps what it was read from. */
    static void add(String field, @Nullable String text, List<ItemNumber> numbers, List<SourceRecord.Kept> kept) {
        ItemNumber number = read(text);
        if (number != null && !numbers.contains(number)) {
            numbers.add(number);
        } else if (number == null && text != null) {
            kept.add(new SourceRecord.Kept(field, text));
        }
    }
}
