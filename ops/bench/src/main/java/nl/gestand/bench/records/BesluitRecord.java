package nl.gestand.bench.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The Chamber's decision on a motion as a {@code Besluit}: by show of hands, or by roll call, which lists every member. */
final class BesluitRecord {

    private static final int PARTIES = 15;
    private static final int MEMBERS = 100;
    private static final int ROLL_CALL = 1_200;

    private final Chance chance;
    private final List<String> parties;
    private final Wordlist words;

    BesluitRecord(Chance chance, Wordlist words) {
        this.chance = chance;
        this.words = words;
        this.parties = java.util.stream.IntStream.rangeClosed(1, PARTIES)
                .mapToObj(party -> "Partij " + party)
                .toList();
    }

    Map<String, Object> on(LocalDate tabled) {
        LocalDate day = tabled.plusDays(1 + chance.below(14));
        String id = chance.id();
        boolean rollCall = chance.in10000(ROLL_CALL);
        boolean adopted = chance.in10000(6_500);
        Map<String, @Nullable Object> decision = new LinkedHashMap<>();
        decision.put("Id", id);
        decision.put("Agendapunt_Id", chance.id());
        decision.put("StemmingsSoort", rollCall ? "Hoofdelijk" : "Met handopsteken");
        decision.put("BesluitSoort", adopted ? "Stemmen - aangenomen" : "Stemmen - verworpen");
        decision.put("BesluitTekst", adopted ? "Aangenomen." : "Verworpen.");
        decision.put("Opmerking", null);
        decision.put("Status", "Besluit");
        decision.put("AgendapuntZaakBesluitVolgorde", 1);
        decision.put("GewijzigdOp", chance.moment(day));
        decision.put("ApiGewijzigdOp", chance.moment(day));
        decision.put("Verwijderd", false);
        decision.put("Stemming", rollCall ? byMember(id, day) : byParty(id, day));
        return ZaakRecord.allKnown(decision);
    }

    private List<Map<String, Object>> byParty(String decision, LocalDate day) {
        return parties.stream().map(party -> vote(decision, party, null, day)).toList();
    }

    private List<Map<String, Object>> byMember(String decision, LocalDate day) {
        List<Map<String, Object>> votes = new ArrayList<>();
        for (int member = 0; member < MEMBERS; member++) {
            votes.add(vote(decision, parties.get(member % PARTIES), words.name(), day));
        }
        return votes;
    }

    private Map<String, Object> vote(String decision, String party, @Nullable String member, LocalDate day) {
        Map<String, @Nullable Object> vote = new LinkedHashMap<>();
        vote.put("Id", chance.id());
        vote.put("Besluit_Id", decision);
        vote.put("Soort", chance.in10000(5_500) ? "Voor" : "Tegen");
        vote.put("FractieGrootte", 10);
        vote.put("ActorNaam", member == null ? party : member);
        vote.put("ActorFractie", party);
        vote.put("Vergissing", false);
        vote.put("SidActorLid", member == null ? null : "L-1-" + chance.below(1_000_000_000));
        vote.put("SidActorFractie", "S-1-" + party.hashCode() + "-" + chance.below(1_000_000_000));
        vote.put("Persoon_Id", member == null ? null : chance.id());
        vote.put("Fractie_Id", chance.id());
        vote.put("GewijzigdOp", chance.moment(day));
        vote.put("ApiGewijzigdOp", chance.moment(day));
        vote.put("Verwijderd", false);
        return ZaakRecord.allKnown(vote);
    }
}
