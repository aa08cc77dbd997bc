package nl.gestand.bench.results;

import java.awt.Color;
import java.util.List;
import nl.gestand.bench.results.GrowthCurves.Curve;
import org.knowm.xchart.AnnotationLine;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.HorizontalBarChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler.LegendPosition;

/** How the drawings look: dark on white, so that they read on a page of any colour. */
final class Charts {

    private static final int WIDTH = 900;
    private static final int LINE = 34;
    private static final int AROUND = 130;

    private Charts() {}

    /** From top to bottom in the reverse of their order. */
    static HorizontalBarChart ratios(String title, List<String> questions, List<Double> ratios) {
        HorizontalBarChart chart = new HorizontalBarChartBuilder()
                .width(WIDTH)
                .height(AROUND + LINE * questions.size())
                .title(title)
                .xAxisTitle("times as good (above 1 is better for us)")
                .yAxisTitle("")
                .build();
        plain(chart.getStyler());
        chart.getStyler().setLegendVisible(false);
        chart.getStyler().setAvailableSpaceFill(0.6).setLabelsVisible(true);
        chart.getStyler().setXAxisMin(0.0);
        chart.addSeries("ours", ratios, questions);
        chart.addAnnotation(new AnnotationLine(1, true, false));
        return chart;
    }

    static XYChart curves(String bench, String unit, List<Curve> curves) {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(WIDTH / 2)
                .title(bench)
                .xAxisTitle("events in the log")
                .yAxisTitle(unit)
                .build();
        plain(chart.getStyler());
        chart.getStyler().setXAxisLogarithmic(true).setYAxisLogarithmic(true);
        chart.getStyler().setLegendPosition(LegendPosition.OutsideE);
        curves.forEach(curve -> chart.addSeries(curve.name(), curve.sizes(), curve.costs()));
        return chart;
    }

    private static void plain(AxesChartStyler styler) {
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setPlotBackgroundColor(Color.WHITE);
        styler.setPlotBorderVisible(false);
        styler.setPlotGridLinesColor(new Color(0xDDDDDD));
        styler.setChartFontColor(new Color(0x222222));
        styler.setAxisTickLabelsColor(new Color(0x222222));
    }
}
