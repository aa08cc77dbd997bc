package nl.gestand.verify.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All that is found in one run, and what was and was not looked at; of each kind the first thousand are kept in full. */
public final class Report {

    private static final int IN_FULL = 1_000;

    private final Map<Kind, List<Finding>> findings = new EnumMap<>(Kind.class);
    private final Map<Kind, Long> more = new EnumMap<>(Kind.class);
    private final List<String> checked = new ArrayList<>();
    private final List<String> notChecked = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private boolean unproven;

    public void add(Finding finding) {
        List<Finding> alike = findings.computeIfAbsent(finding.kind(), kind -> new ArrayList<>());
        if (alike.size() < IN_FULL) {
            alike.add(finding);
        } else {
            more.merge(finding.kind(), 1L, Long::sum);
        }
    }

    public void checked(String what) {
        checked.add(what);
    }

    /** What a reader might think was checked, and was not. */
    public void notChecked(String what) {
        notChecked.add(what);
    }

    /** As {@link #notChecked}, where nothing is proven without it. */
    public void unproven(String what) {
        notChecked.add(what);
        unproven = true;
    }

    /** What is no fault and still worth a look. */
    public void remark(String what) {
        remarks.add(what);
    }

    /** The most important first, and then in the order of the log. */
    public List<Finding> findings() {
        return findings.values().stream()
                .flatMap(alike -> alike.stream().sorted(Comparator.comparingLong(Finding::leafOrLast)))
                .toList();
    }

    public boolean has(Kind kind) {
        return findings.containsKey(kind);
    }

    public Verdict verdict() {
        if (!findings.isEmpty()) {
            return Verdict.WRONG;
        }
        return unproven ? Verdict.NOT_CHECKED : Verdict.PROVEN;
    }

    long total() {
        return findings.values().stream().mapToLong(List::size).sum()
                + more.values().stream().mapToLong(Long::longValue).sum();
    }

    Map<Kind, Long> more() {
        return more;
    }

    List<String> checkedParts() {
        return checked;
    }

    List<String> notCheckedParts() {
        return notChecked;
    }

    List<String> remarks() {
        return remarks;
    }
}
