package nl.gestand.query.annex;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import nl.gestand.query.annex.Annex.Entry;
import nl.gestand.query.annex.Annex.Part;
import nl.gestand.query.format.Labels;
import nl.gestand.query.format.SafeText;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The annex as a document (DOCX) to put into a letter: headings that are headings, tables whose titles repeat. */
final class AnnexDocument {

    /** Twentieths of a point: A4 upright, with margins of 20 mm. */
    private static final int PAGE_WIDTH = 11_906;

    private static final int PAGE_HEIGHT = 16_838;
    private static final int MARGIN = 1_134;
    private static final List<Integer> WIDTHS = List.of(4_000, 2_300, 3_338);

    private static final String BLUE = "154273";
    private static final String GREY = "555555";
    private static final String RED = "A4141A";

    private final XWPFDocument document = new XWPFDocument();
    private final Annex annex;
    private final Labels labels;

    private AnnexDocument(Annex annex) {
        this.annex = annex;
        this.labels = annex.labels();
    }

    static AnnexDocument of(Annex annex) {
        AnnexDocument made = new AnnexDocument(annex);
        AnnexStyles.define(made.document, made.labels.language());
        made.page();
        made.head();
        int number = 1;
        for (Part part : annex.parts()) {
            made.part(number++, part);
        }
        made.foot();
        return made;
    }

    void write(OutputStream out) throws IOException {
        try (document) {
            document.write(out);
        }
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        XWPFParagraph numbers = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        numbers.setAlignment(ParagraphAlignment.RIGHT);
        numbers.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private void head() {
        document.getProperties()
                .getCoreProperties()
                .setTitle(SafeText.xml(annex.title() + ", " + annex.of().name()));
        document.getProperties().getCoreProperties().setCreator("Gestand");
        paragraph(AnnexStyles.TITLE, annex.title());
        paragraph(AnnexStyles.SUBTITLE, annex.of().name());
        paragraph(null, labels.text("validAt") + ": " + annex.day());
        String known = annex.knownAt();
        if (known != null) {
            paragraph(null, labels.text("asked.knownAt") + ": " + known);
        }
    }

    private void part(int number, Part part) {
        List<Entry> entries = part.entries();
        paragraph(AnnexStyles.HEADING, number + ". " + labels.text(part.key()) + " (" + entries.size() + ")");
        if (entries.isEmpty()) {
            paragraph(null, labels.text("annex.none"));
            return;
        }
        XWPFTable table = document.createTable(entries.size() + 1, WIDTHS.size());
        AnnexStyles.rule(table, WIDTHS);
        titles(table.getRow(0));
        for (int i = 0; i < entries.size(); i++) {
            fill(table.getRow(i + 1), entries.get(i));
        }
    }

    private void titles(XWPFTableRow row) {
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        List<String> titles =
                List.of(labels.text("annex.description"), labels.text("source"), labels.text("annex.state"));
        for (int i = 0; i < titles.size(); i++) {
            row.getCell(i).setColor(BLUE);
            run(first(row.getCell(i)), titles.get(i), true, "FFFFFF");
        }
    }

    private static void fill(XWPFTableRow row, Entry entry) {
        row.setCantSplitRow(true);
        run(first(row.getCell(0)), entry.description(), true, null);
        if (entry.by() != null) {
            run(row.getCell(0).addParagraph(), entry.by(), false, GREY);
        }
        if (entry.text() != null) {
            run(row.getCell(0).addParagraph(), entry.text(), false, null);
        }
        lines(row.getCell(1), entry.source(), false, false);
        lines(row.getCell(2), entry.state(), true, entry.overdue());
    }

    private static void lines(XWPFTableCell cell, List<String> lines, boolean firstBold, boolean lastRed) {
        for (int i = 0; i < lines.size(); i++) {
            boolean late = lastRed && i == lines.size() - 1;
            run(
                    i == 0 ? first(cell) : cell.addParagraph(),
                    lines.get(i),
                    firstBold && i == 0 || late,
                    late ? RED : null);
        }
    }

    private void foot() {
        if (annex.notShown() > 0) {
            paragraph(AnnexStyles.NOTE, labels.text("annex.notShown") + " " + annex.notShown() + ".");
        }
        paragraph(AnnexStyles.NOTE, labels.text("annex.footer"));
    }

    private void paragraph(@Nullable String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        if (style != null) {
            paragraph.setStyle(style);
        }
        run(paragraph, text, false, null);
    }

    private static XWPFParagraph first(XWPFTableCell cell) {
        return cell.getParagraphs().getFirst();
    }

    /** A line break in the text is one in the document. */
    private static void run(XWPFParagraph paragraph, String text, boolean bold, @Nullable String color) {
        XWPFRun run = paragraph.createRun();
        run.setBold(bold);
        if (color != null) {
            run.setColor(color);
        }
        List<String> lines = SafeText.xml(text).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i), i);
        }
    }
}
