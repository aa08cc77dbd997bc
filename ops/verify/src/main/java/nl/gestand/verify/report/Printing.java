package nl.gestand.verify.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A report for people or for machines. */
public final class Printing {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Printing() {}

    public static void words(Report report, @Nullable String failure, PrintWriter out) {
        out.println(heading(report, failure));
        int number = 0;
        for (Finding finding : report.findings()) {
            number++;
            String where = finding.where().words();
            out.println();
            out.println(number + ". " + finding.kind().words() + (finding.part() == null ? "" : ": " + finding.part()));
            if (!where.isEmpty()) {
                out.println("   " + where);
            }
            out.println("   " + Where.shownLong(finding.what()));
        }
        report.more()
                .forEach((kind, count) -> out.println("\nAnd " + count + " more of the kind: " + kind.words() + "."));
        list("Worth a look", report.remarks(), out);
        list("Checked", report.checkedParts(), out);
        list("Not checked", report.notCheckedParts(), out);
        out.flush();
    }

    private static String heading(Report report, @Nullable String failure) {
        long total = report.total();
        String wrong = total == 0 ? "" : "WRONG: " + total + (total == 1 ? " thing is" : " things are") + " wrong.";
        if (failure != null) {
            return (wrong + " COULD NOT BE CHECKED: " + Where.shownLong(failure)).strip();
        }
        return switch (report.verdict()) {
            case WRONG -> wrong;
            case PROVEN -> "PROVEN: what was checked is as it was sealed.";
            case NOT_CHECKED -> "NOT PROVEN: nothing wrong was found, but see what was not checked.";
        };
    }

    private static void list(String title, List<String> lines, PrintWriter out) {
        if (!lines.isEmpty()) {
            out.println();
            out.println(title + ":");
            lines.forEach(line -> out.println(" - " + Where.shownLong(line)));
        }
    }

    public static void json(Report report, @Nullable String failure, Verdict verdict, PrintWriter out) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("verdict", verdict.code());
        whole.put("exitCode", verdict.exitCode());
        if (failure != null) {
            whole.put("failure", failure);
        }
        whole.put("total", report.total());
        List<Map<String, Object>> findings = new ArrayList<>();
        report.findings().forEach(finding -> findings.add(fields(finding)));
        whole.put("findings", findings);
        Map<String, Long> more = new TreeMap<>();
        report.more().forEach((kind, count) -> more.put(kind.code(), count));
        whole.put("more", more);
        whole.put("remarks", report.remarks());
        whole.put("checked", report.checkedParts());
        whole.put("notChecked", report.notCheckedParts());
        out.println(JSON.writeValueAsString(whole));
        out.flush();
    }

    private static Map<String, Object> fields(Finding finding) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Where where = finding.where();
        fields.put("kind", finding.kind().code());
        put(fields, "part", finding.part());
        put(fields, "leafIndex", where.leaf());
        put(fields, "position", where.position());
        put(fields, "eventId", where.eventId());
        put(fields, "name", where.name());
        put(fields, "itemId", where.item());
        put(fields, "sequence", where.sequence());
        put(fields, "recordedAt", where.recordedAt());
        fields.put("what", finding.what());
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
