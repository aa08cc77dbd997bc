package nl.gestand.bench.results;

import java.util.Locale;

/**
 * A drawing in SVG whose text stays text and whose colours follow the reader's light or dark page; chart libraries turn
 * text into outlines, which nobody can search and which make each run's drawings differ by a hundred kilobytes.
 */
final class Svg {

    private static final String HEAD = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img" aria-label="%s">
            <style>
            text { font: 13px sans-serif; fill: #222 }
            .title { font-weight: bold; font-size: 15px }
            .page { fill: #fff }
            .grid { stroke: #ccc; stroke-width: 1 }
            .mark { stroke: #222; stroke-width: 1.5; stroke-dasharray: 5 4 }
            .c0 { fill: #1f6fb5; stroke: #1f6fb5 } .c1 { fill: #c4621b; stroke: #c4621b }
            .c2 { fill: #2f8f4e; stroke: #2f8f4e } .c3 { fill: #8a56b0; stroke: #8a56b0 }
            .c4 { fill: #a33b3b; stroke: #a33b3b } .c5 { fill: #5f7280; stroke: #5f7280 }
            polyline { fill: none !important; stroke-width: 2 }
            @media (prefers-color-scheme: dark) {
            text { fill: #ddd } .page { fill: #181b1f } .grid { stroke: #444 } .mark { stroke: #ddd }
            }
            </style>
            <rect class="page" width="100%%" height="100%%"/>
            """;

    /** How many colours there are; further lines begin again with the first. */
    static final int COLOURS = 6;

    private final StringBuilder text = new StringBuilder();

    Svg(int width, int height, String title) {
        text.append(HEAD.formatted(width, height, width, height, escaped(title)));
        text(12, 22, "title", "start", title);
    }

    /** @param anchor {@code start}, {@code middle} or {@code end}: which end of the words stands at x */
    void text(double x, double y, String kind, String anchor, String words) {
        add(
                "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
                kind, x, y, anchor, escaped(words));
    }

    void line(String kind, double x1, double y1, double x2, double y2) {
        add("<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>", kind, x1, y1, x2, y2);
    }

    void bar(String kind, double x, double y, double width, double height) {
        add("<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>", kind, x, y, width, height);
    }

    void dot(String kind, double x, double y) {
        add("<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"4\"/>", kind, x, y);
    }

    /** @param points as {@code x,y x,y} */
    void curve(String kind, String points) {
        add("<polyline class=\"%s\" points=\"%s\"/>", kind, points);
    }

    @Override
    public String toString() {
        return text + "</svg>\n";
    }

    private void add(String element, Object... values) {
        text.append(String.format(Locale.ROOT, element, values)).append('\n');
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
