package nl.gestand.verify.report;

import java.util.Locale;

/** What comes out of it, with the exit code; 2, wrong use, is the command line's own. */
public enum Verdict {
    PROVEN(0),
    WRONG(1),
    NOT_CHECKED(3);

    private final int exitCode;

    Verdict(int exitCode) {
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }

    /** For machines: {@code not-checked}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
