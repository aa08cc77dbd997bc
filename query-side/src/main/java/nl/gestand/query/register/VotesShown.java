package nl.gestand.query.register;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.gestand.events.motion.Votes;
import nl.gestand.events.motion.Votes.Cast;
import nl.gestand.pages.Wording;

/** A vote in one sentence: seats for and against, and whose they were. */
final class VotesShown {

    private VotesShown() {}

    /** In a roll call a cast is one member's, so the members of a party are counted and not named. */
    static String of(Votes votes, Wording wording) {
        Map<String, List<Cast>> byVote =
                votes.cast().stream().collect(Collectors.groupingBy(Cast::vote, TreeMap::new, Collectors.toList()));
        String told = byVote.entrySet().stream()
                .map(vote -> wording.word("vote", vote.getKey()) + ": " + seats(vote.getValue()) + " ("
                        + parties(vote.getValue()) + ")")
                .collect(Collectors.joining("; "));
        return wording.text(votes.byRollCall() ? "fact.roll-call" : "fact.votes", told);
    }

    private static int seats(List<Cast> cast) {
        return cast.stream().mapToInt(Cast::seats).sum();
    }

    private static String parties(List<Cast> cast) {
        return cast.stream().map(Cast::party).distinct().collect(Collectors.joining(", "));
    }
}
