package nl.gestand.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A bundle is proven by itself; what is changed in it is found, with or without a list that was changed with it. */
class BundleTest {

    private static final WrittenLog LOG = WrittenLog.sample();
    private static final String ITEM = "item-1";
    private static final String EVENTS = "events.ndjson";
    private static final String SUM = WrittenEvent.sha256(WrittenLog.DOCUMENT);

    @TempDir
    Path folder;

    @Test
    void aBundleOfAllIsProvenPackedOrNot() throws Exception {
        WrittenBundle bundle = WrittenBundle.ofAll(LOG);

        Outcome packed = verify(bundle.zip(folder.resolve("b.zip")), LOG.checkpoint(123));
        assertThat(packed.findings()).isEmpty();
        assertThat(packed.exitCode()).isZero();
        assertThat(packed.text()).contains("300 events of 30 items", "bundle.json is not signed");
        assertThat(verify(bundle.unpack(folder.resolve("b"))).exitCode()).isZero();
    }

    @Test
    void aBundleOfAnItemIsProvenAndSaysWhatItCannotShow() throws Exception {
        Outcome outcome = verify(WrittenBundle.ofItem(LOG, ITEM).zip(folder.resolve("b.zip")), LOG.checkpoint(123));

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.text()).contains("10 events of 1 items", "later events that were left out");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tamperings")
    void tamperingIsFoundAndNamed(String name, WrittenBundle bundle, List<String> expected) throws Exception {
        Outcome outcome = verify(bundle.zip(folder.resolve("b.zip")));

        assertThat(outcome.findings()).as(outcome::text).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    static Stream<Arguments> tamperings() {
        String payload = "\"payload\":\"{\\\"n\\\":61}\"";
        String other = "\"payload\":\"{\\\"n\\\":62}\"";
        return Stream.of(
                all(
                        "payload",
                        bundle -> bundle.replace(EVENTS, payload, other),
                        "event-altered[payload] event-61 leaf 61"),
                all(
                        "moment",
                        bundle -> bundle.replace(
                                EVENTS, "0,\"recordedAt\":\"2026-01-05T09:07:00Z\"", "0,\"recordedAt\":\"2025\""),
                        "re-dated[recorded moment] event-7 leaf 7"),
                all(
                        "entry",
                        bundle -> bundle.replace(
                                EVENTS, "\\\"itemId\\\":\\\"item-7\\\"", "\\\"itemId\\\":\\\"item-8\\\""),
                        range(7, 300, 30, "leaf-altered[item] event-%d leaf %d")),
                all("event left out", bundle -> bundle.withoutLines(EVENTS, "\"event-299\""), "cut-off"),
                all(
                        "event left out in the middle",
                        bundle -> bundle.withoutLines(EVENTS, "\"event-61\""),
                        "event-deleted leaf 61",
                        "cut-off",
                        "sequence[sequence] event-91 leaf 91"),
                all(
                        "event twice",
                        bundle -> bundle.put(
                                EVENTS,
                                bundle.text(EVENTS)
                                        + bundle.text(EVENTS).lines().toList().getLast() + "\n"),
                        "event-inserted",
                        "moved[order] event-299 leaf 299",
                        "sequence[sequence] event-299 leaf 299"),
                all("line cut off", bundle -> bundle.put(EVENTS, cut(bundle.text(EVENTS))), "cut-off", "malformed"),
                all(
                        "another key",
                        bundle -> bundle.files.putAll(WrittenBundle.ofAll(LOG.signedBy(WrittenLog.OTHER_KEY)).files),
                        "wrong-key",
                        "wrong-key"),
                all(
                        "document gone",
                        bundle -> bundle.files.remove("documents/" + SUM),
                        "document",
                        "document[document] event-31 leaf 31"),
                all("document exchanged", bundle -> bundle.put("documents/" + SUM, "Another"), "document"),
                all(
                        "document that nobody lists",
                        bundle -> bundle.put("documents/" + "a".repeat(64), "Another"),
                        "document",
                        "manifest"),
                item(
                        "payload of an item",
                        bundle -> bundle.replace(EVENTS, payload, other),
                        "event-altered[payload] event-61 leaf 61"),
                item(
                        "proof of another leaf",
                        bundle -> bundle.put("proofs/61.tlog-proof", bundle.text("proofs/91.tlog-proof")),
                        "proof event-61 leaf 61"),
                item("proof gone", bundle -> bundle.files.remove("proofs/61.tlog-proof"), "proof event-61 leaf 61"),
                item(
                        "event of an item left out",
                        bundle -> bundle.withoutLines(EVENTS, "\"event-61\""),
                        "event-deleted",
                        "sequence[sequence] event-91 leaf 91"),
                item(
                        "last event of an item left out with its proof",
                        bundle -> {
                            bundle.withoutLines(EVENTS, "\"event-31\"");
                            bundle.files.remove("proofs/31.tlog-proof");
                        },
                        "sequence[sequence] event-61 leaf 61"),
                Arguments.of(
                        "file that the list leaves out",
                        with(WrittenBundle.ofAll(LOG), bundle -> bundle.put("more.txt", "x")),
                        List.of("manifest")),
                Arguments.of(
                        "file that is changed beside the list",
                        with(WrittenBundle.ofAll(LOG), bundle -> bundle.put("account.html", "x")),
                        List.of("manifest")),
                Arguments.of(
                        "listed file that is not there",
                        with(WrittenBundle.ofAll(LOG), bundle -> bundle.files.remove("account.html")),
                        List.of("manifest")),
                Arguments.of(
                        "path that leads outside",
                        with(WrittenBundle.ofAll(LOG), bundle -> bundle.put("../../etc/x", "x")),
                        List.of("manifest")));
    }

    @Test
    void historyThatWasRewrittenIsFoundByAKeptCheckpoint() throws Exception {
        WrittenBundle bundle = WrittenBundle.ofAll(LOG.with(LOG.events().get(61).withPayload("{}")));
        Path zip = bundle.zip(folder.resolve("b.zip"));

        assertThat(verify(zip).exitCode()).isZero();
        assertThat(verify(zip, LOG.checkpoint(40), LOG.checkpoint(123)).findings())
                .containsExactly("rewritten");
    }

    @Test
    void aBundleWithoutEntriesIsCheckedByItsRoot() throws Exception {
        WrittenBundle bundle = WrittenBundle.ofAll(LOG);
        bundle.put(EVENTS, bundle.text(EVENTS).replaceAll(",\"entry\":\".*\"}", "}"));

        assertThat(verify(bundle.list().zip(folder.resolve("b.zip"))).exitCode())
                .isZero();
        bundle.replace(EVENTS, "{\\\"n\\\":61}", "{\\\"n\\\":62}").list();
        assertThat(verify(bundle.zip(folder.resolve("c.zip"))).findings()).containsExactly("root");
    }

    @Test
    void aLinkIsNotFollowed() throws Exception {
        Path bundle = WrittenBundle.ofAll(LOG).unpack(folder.resolve("b"));
        Path account = bundle.resolve("account.html");
        Path elsewhere = Files.move(account, folder.resolve("elsewhere"));
        Files.createSymbolicLink(account, elsewhere);

        Outcome outcome = verify(bundle);
        assertThat(outcome.findings()).containsExactly("manifest", "manifest");
        assertThat(outcome.text()).contains("is a link");
    }

    @Test
    void aBombIsNotUnpacked() throws Exception {
        WrittenBundle bundle = WrittenBundle.ofAll(LOG);
        bundle.files.put("bomb", new byte[64 << 20]);

        Outcome outcome = verify(bundle.list().zip(folder.resolve("b.zip")));
        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.text()).contains("would unpack to");
    }

    private Outcome verify(Path bundle, String... kept) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("--bundle", bundle.toString(), "--vkey", WrittenLog.KEY.vkey()));
        for (int i = 0; i < kept.length; i++) {
            arguments.add("--checkpoint");
            arguments.add(
                    Files.writeString(folder.resolve("kept-" + i), kept[i]).toString());
        }
        return Outcome.of(Map.of(), arguments.toArray(String[]::new));
    }

    /** With a list that was made anew, so that only the log itself tells. */
    private static Arguments all(String name, Consumer<WrittenBundle> deed, String... expected) {
        return Arguments.of(name, with(WrittenBundle.ofAll(LOG), deed).list(), List.of(expected));
    }

    private static Arguments item(String name, Consumer<WrittenBundle> deed, String... expected) {
        return Arguments.of(name, with(WrittenBundle.ofItem(LOG, ITEM), deed).list(), List.of(expected));
    }

    private static WrittenBundle with(WrittenBundle bundle, Consumer<WrittenBundle> deed) {
        deed.accept(bundle);
        return bundle;
    }

    private static String[] range(int from, int to, int step, String form) {
        List<String> lines = new ArrayList<>();
        for (int i = from; i < to; i += step) {
            lines.add(form.formatted(i, i));
        }
        return lines.toArray(String[]::new);
    }

    private static String cut(String text) {
        return text.substring(0, text.length() - 40);
    }
}
