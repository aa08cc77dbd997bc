package nl.gestand.query.annex;

import java.math.BigInteger;
import java.util.List;
import nl.gestand.query.format.Language;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The few styles of the annex, under the names that word processors and screen readers know. */
final class AnnexStyles {

    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String HEADING = "Heading1";
    static final String NOTE = "Note";

    private static final String FONT = "Arial";
    private static final String RULE = "C3CCD6";

    private AnnexStyles() {}

    static void define(XWPFDocument document, Language language) {
        XWPFStyles styles = document.createStyles();
        CTFonts font = CTFonts.Factory.newInstance();
        font.setAscii(FONT);
        font.setHAnsi(FONT);
        font.setCs(FONT);
        styles.setDefaultFonts(font);
        styles.setSpellingLanguage(language == Language.NL ? "nl-NL" : "en-GB");
        styles.addStyle(style(TITLE, "Title", 40, "154273", 0, 60, null));
        styles.addStyle(style(SUBTITLE, "Subtitle", 26, "1A1A1A", 0, 200, null));
        styles.addStyle(style(HEADING, "heading 1", 26, "154273", 360, 120, 0));
        styles.addStyle(style(NOTE, "Note", 16, "555555", 200, 0, null));
        CTStyle normal = CTStyle.Factory.newInstance();
        normal.setStyleId("Normal");
        normal.addNewName().setVal("Normal");
        normal.setType(STStyleType.PARAGRAPH);
        normal.setDefault(true);
        size(normal.addNewRPr(), 18);
        styles.addStyle(new XWPFStyle(normal));
    }

    /** Thin lines, columns of fixed width, room within the cells. */
    static void rule(XWPFTable table, List<Integer> widths) {
        table.setWidth(widths.stream().mapToInt(Integer::intValue).sum());
        table.setCellMargins(60, 100, 60, 100);
        table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, RULE);
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, RULE);
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, RULE);
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, RULE);
        table.setTopBorder(XWPFBorderType.SINGLE, 4, 0, RULE);
        table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, RULE);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        for (XWPFTableRow row : table.getRows()) {
            List<XWPFTableCell> cells = row.getTableCells();
            for (int i = 0; i < cells.size(); i++) {
                cells.get(i).setWidth(Integer.toString(widths.get(i)));
            }
        }
    }

    private static XWPFStyle style(
            String id, String name, int halfPoints, String color, int before, int after, @Nullable Integer outline) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewBasedOn().setVal("Normal");
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.addNewPPr();
        paragraph.addNewKeepNext();
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(after));
        if (outline != null) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        CTRPr run = style.addNewRPr();
        if (!id.equals(NOTE)) {
            run.addNewB();
        }
        run.addNewColor().setVal(color);
        size(run, halfPoints);
        return new XWPFStyle(style);
    }

    private static void size(CTRPr run, int halfPoints) {
        run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        run.addNewSzCs().setVal(BigInteger.valueOf(halfPoints));
    }
}
