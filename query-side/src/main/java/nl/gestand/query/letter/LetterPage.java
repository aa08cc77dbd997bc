package nl.gestand.query.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.gestand.pages.Address;
import nl.gestand.pages.Wording;
import nl.gestand.query.PointInTime;
import nl.gestand.query.WhenShown;
import nl.gestand.query.register.Citation;
import nl.gestand.query.register.ItemAddress;
import nl.gestand.query.register.ItemKind;
import org.jspecify.annotations.Nullable;

/**
 * A letter on one page: its text with the passages that facts cite, and what is recorded on its authority.
 *
 * @param list address of the list of letters
 * @param told what a reader must not miss
 * @param text in stretches; empty where the register does not hold the document
 */
record LetterPage(
        String subject,
        @Nullable String number,
        String list,
        WhenShown when,
        List<Line> lines,
        List<String> told,
        List<ClaimShown> claims,
        List<Stretch> text) {

    /** A name and a value. */
    record Line(String name, String value) {}

    /** An item, and what the letter says of it. */
    record ClaimShown(String kind, String address, @Nullable String number, String title, List<Cited> facts) {}

    /** One thing that the letter says; {@code anchor} is where, null where no passage was found. */
    record Cited(
            String what, @Nullable String anchor, @Nullable String quote) {}

    static LetterPage of(LetterAnswer letter, PointInTime when, Address address, Wording wording) {
        List<Claim> claims = letter.claims() == null ? List.of() : letter.claims();
        return new LetterPage(
                letter.subject(),
                letter.number(),
                address.to("/brieven", WhenShown.FIELDS).toString(),
                WhenShown.of(when, address, wording),
                lines(letter, wording),
                told(letter, wording),
                claims.stream()
                        .map(claim -> claim(claim, letter, address, wording))
                        .toList(),
                letter.text() == null || letter.passages() == null
                        ? List.of()
                        : Stretch.all(letter.text(), letter.passages(), said(claims, wording)));
    }

    private static List<Line> lines(LetterAnswer letter, Wording wording) {
        List<Line> lines = new ArrayList<>();
        add(lines, "letter.day", LetterRow.day(letter, wording), wording);
        add(lines, "letter.senders", LetterRow.senders(letter.senders()), wording);
        add(lines, "letter.addressee", letter.addressee(), wording);
        add(lines, "letter.reference", letter.reference(), wording);
        add(lines, "letter.dossier", letter.dossier(), wording);
        add(lines, "letter.numbers", String.join(", ", letter.numbers()), wording);
        add(lines, "letter.sha256", letter.sha256(), wording);
        return lines;
    }

    private static void add(List<Line> lines, String key, @Nullable String value, Wording wording) {
        if (value != null && !value.isEmpty()) {
            lines.add(new Line(wording.text(key), value));
        }
    }

    private static List<String> told(LetterAnswer letter, Wording wording) {
        List<String> told = new ArrayList<>();
        if (letter.withdrawn()) {
            String reason = letter.withdrawnReason() == null ? "" : letter.withdrawnReason();
            told.add(wording.text("letter.withdrawn", reason));
        }
        if (letter.datedBeforeItCanBe() && letter.stated() != null) {
            told.add(wording.text("letter.odd-date", wording.day(letter.stated())));
        }
        if (letter.stated() == null) {
            told.add(wording.text("letter.undated"));
        }
        if (!letter.held()) {
            told.add(wording.text("letter.not-held"));
        }
        return told;
    }

    private static ClaimShown claim(Claim claim, LetterAnswer letter, Address address, Wording wording) {
        List<MarkedPassage> passages = letter.passages() == null ? List.of() : letter.passages();
        return new ClaimShown(
                wording.text(ItemKind.of(claim.kind()).path() + ".one"),
                ItemAddress.of(ItemKind.of(claim.kind()), claim.number(), claim.item(), address),
                claim.number(),
                claim.title(),
                claim.facts().stream()
                        .map(fact ->
                                new Cited(wording.word("event", fact.name()), anchor(fact, passages), fact.quote()))
                        .distinct()
                        .toList());
    }

    private static @Nullable String anchor(Citation fact, List<MarkedPassage> passages) {
        return passages.stream()
                .filter(passage -> passage.facts().contains(fact.fact()))
                .map(Stretch::anchor)
                .findFirst()
                .orElse(null);
    }

    /** What each fact says of which item, in words, for whoever hears the marked passage. */
    private static Map<String, String> said(List<Claim> claims, Wording wording) {
        return claims.stream()
                .flatMap(claim -> claim.facts().stream()
                        .map(fact -> Map.entry(
                                fact.fact(),
                                wording.word("event", fact.name())
                                        + ": "
                                        + (claim.number() == null ? claim.title() : claim.number()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }
}
