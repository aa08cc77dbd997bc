package nl.gestand.command.document;

import java.io.StringWriter;

/** Takes as much text as a letter can hold ({@link DocumentText#LONGEST}); more ends the reading. */
final class BoundedText extends StringWriter {

    @Override
    public void write(int character) {
        super.write(character);
        require();
    }

    @Override
    public void write(char[] characters, int start, int length) {
        super.write(characters, start, length);
        require();
    }

    @Override
    public void write(String text) {
        super.write(text);
        require();
    }

    @Override
    public void write(String text, int start, int length) {
        super.write(text, start, length);
        require();
    }

    /** Whether nothing was written since the last line ended. */
    boolean endsLine() {
        int length = getBuffer().length();
        return length == 0 || getBuffer().charAt(length - 1) == '\n';
    }

    private void require() {
        if (getBuffer().length() > DocumentText.LONGEST) {
            throw new Unreadable(UnreadableDocument.TOO_MUCH);
        }
    }
}
