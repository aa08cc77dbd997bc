package nl.gestand.bench.log;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import nl.gestand.events.item.Basis;
import nl.gestand.events.item.Evidence;
import nl.gestand.events.item.Evidence.Passage;
import nl.gestand.events.item.Ground;
import nl.gestand.events.letter.LetterId;
import nl.gestand.events.number.KamerstukNumber;
import nl.gestand.events.number.ZaakNumber;
import nl.gestand.events.reference.Committee;
import nl.gestand.events.reference.Committees;
import nl.gestand.events.reference.Ministries;
import nl.gestand.events.reference.Ministry;

/** What the stories of one log draw from: one source of chance, numbers that are given out once, letters so far. */
final class MadeUp {

    private static final int DOSSIERS = 600;
    private static final int LETTERS_CITED = 400;

    final RandomGenerator random;
    final Wording wording;
    private final List<String> ministries = Ministries.all().stream()
            .filter(ministry -> ministry.validTo() == null)
            .map(Ministry::code)
            .distinct()
            .toList();
    private final List<String> committees = Committees.all().stream()
            .filter(Committee::active)
            .map(Committee::code)
            .distinct()
            .toList();
    private final Map<String, Integer> papers = new HashMap<>();
    private final List<LetterId> letters = new ArrayList<>();
    private int zaken;

    MadeUp(RandomGenerator random) {
        this.random = random;
        this.wording = new Wording(random);
    }

    String ministry() {
        return wording.one(ministries);
    }

    String committee() {
        return wording.one(committees);
    }

    /** Five digits; most items are in a few of them, as in the Chamber. */
    String dossier() {
        double skewed = random.nextDouble() * random.nextDouble();
        return Integer.toString(28_000 + (int) (skewed * DOSSIERS));
    }

    /** The next paper of the dossier, or of a neighbour where that is full. */
    KamerstukNumber paper(String dossier) {
        int next = papers.merge(dossier, 1, Integer::sum);
        return next <= 9_999
                ? new KamerstukNumber(dossier, null, next)
                : paper(Integer.toString(Integer.parseInt(dossier) + DOSSIERS));
    }

    ZaakNumber zaak(LocalDate day) {
        return new ZaakNumber("%dZ%05d".formatted(day.getYear(), ++zaken % 100_000));
    }

    /** A UUID of version 7. */
    String id(LocalDate day) {
        long millis =
                LocalDateTime.of(day, LocalTime.NOON).toInstant(ZoneOffset.UTC).toEpochMilli();
        long high = millis << 16 | 0x7000 | random.nextInt(0x1000);
        long low = random.nextLong() >>> 2 | Long.MIN_VALUE;
        return new UUID(high, low).toString();
    }

    String sha256() {
        return "%016x%016x%016x%016x"
                .formatted(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong());
    }

    void known(LetterId letter) {
        letters.add(letter);
    }

    /** Told by a passage of one of the latest letters, or by a debate where there is none yet. */
    Ground ground(LocalDate on) {
        return new Ground(on, null, Basis.STATED, evidence(on));
    }

    private Evidence evidence(LocalDate on) {
        if (letters.isEmpty()) {
            return Evidence.debate("Commissiedebat " + wording.title(), on);
        }
        LetterId letter = letters.get(letters.size() - 1 - random.nextInt(Math.min(letters.size(), LETTERS_CITED)));
        String quote = wording.sentence();
        int start = random.nextInt(20_000);
        return Evidence.letter(letter, new Passage(quote, start, start + quote.length(), null));
    }
}
