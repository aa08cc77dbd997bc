package nl.gestand.access;

/** Makes what a stranger sent fit for one line of a log. */
final class LogText {

    private static final int SHOWN = 64;

    private LogText() {}

    static String of(String sent) {
        String shown = sent.length() <= SHOWN ? sent : sent.substring(0, SHOWN) + "…";
        return shown.replaceAll("[^\\p{L}\\p{N}\\p{P}\\p{S} …]", "?");
    }
}
