package nl.gestand.bench.results;

import java.util.List;

/** A bar for each question: how many times as good ours is as one baseline, with a mark where both are equal. */
final class RatioBars {

    private static final int WIDTH = 900;
    private static final int LABELS = 380;
    private static final int VALUES = 70;
    private static final int TOP = 40;
    private static final int LINE = 26;
    private static final int BAR = 16;
    private static final int BELOW = 34;

    /** One bar. */
    record Bar(String question, double ratio) {}

    private RatioBars() {}

    static String draw(String title, List<Bar> bars) {
        int bottom = TOP + LINE * bars.size();
        double most = Math.max(1.2, bars.stream().mapToDouble(Bar::ratio).max().orElse(1));
        double one = (WIDTH - LABELS - VALUES) / most;
        Svg svg = new Svg(WIDTH, bottom + BELOW, title);
        for (int at = 0; at < bars.size(); at++) {
            Bar bar = bars.get(at);
            double y = TOP + LINE * at;
            svg.text(LABELS - 8, y + 13, "label", "end", bar.question());
            svg.bar("c0", LABELS, y, Math.max(1, one * bar.ratio()), BAR);
            svg.text(LABELS + one * bar.ratio() + 6, y + 13, "label", "start", Figures.of(bar.ratio()) + " ×");
        }
        svg.line("mark", LABELS + one, TOP - 6, LABELS + one, bottom);
        svg.text(LABELS, bottom + 20, "label", "start", "times as good; right of the dashed line (1) ours is better");
        return svg.toString();
    }
}
