package nl.gestand.command.document;

import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The text of a letter as Tika tells it, with the notes behind it: a note would break the sentence in which it stands. */
final class LetterText extends DefaultHandler {

    private static final String NOTE = "note";

    /** Of the elements that end a line, those of which Tika does not always tell it. */
    private static final Pattern LINES = Pattern.compile("h[1-6]|td");

    /** In an OpenDocument; a Word document says so of a paragraph of a style by that name. */
    private final boolean marksNotes;

    private final BoundedText letter = new BoundedText();
    private final BoundedText notes = new BoundedText();
    private BoundedText into = letter;
    private int depth;
    private int noteAt;

    LetterText(boolean marksNotes) {
        this.marksNotes = marksNotes;
    }

    @Override
    public void startElement(String namespace, String name, String qualified, Attributes attributes) {
        depth++;
        if (marksNotes && noteAt == 0 && NOTE.equals(attributes.getValue("class"))) {
            noteAt = depth;
            into = new BoundedText();
        }
    }

    @Override
    public void endElement(String namespace, String name, String qualified) {
        if (depth == noteAt) {
            notes.write(into.toString().strip() + "\n");
            noteAt = 0;
            into = letter;
        } else if (LINES.matcher(name).matches() && !into.endsLine()) {
            into.write("\n");
        }
        depth--;
    }

    @Override
    public void characters(char[] text, int start, int length) {
        into.write(text, start, length);
    }

    /** Tika indents cells and the items of lists. */
    @Override
    public void ignorableWhitespace(char[] text, int start, int length) {
        into.write(new String(text, start, length).replace("\t", ""));
    }

    /** @throws Unreadable where both are more than a letter can hold */
    String whole() {
        BoundedText whole = new BoundedText();
        whole.write(letter + "\n" + notes);
        return whole.toString();
    }
}
