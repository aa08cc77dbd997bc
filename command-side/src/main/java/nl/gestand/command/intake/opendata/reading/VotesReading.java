package nl.gestand.command.intake.opendata.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.gestand.command.intake.opendata.reading.SourceRecord.Kept;
import nl.gestand.events.motion.Votes;
import nl.gestand.events.motion.Votes.Cast;
import org.jspecify.annotations.Nullable;

/** Reads the votes (Stemmingen) of a decision. In a roll call {@code FractieGrootte} repeats per member: each is one seat. */
final class VotesReading {

    private VotesReading() {}

    /** Null where none are given. */
    static @Nullable Votes read(Fields besluit, List<Kept> kept) {
        String how = besluit.text("StemmingsSoort");
        boolean rollCall = how != null && how.toLowerCase(Locale.ROOT).startsWith("hoofdelijk");
        Set<Cast> cast = new LinkedHashSet<>();
        for (Fields stemming : besluit.standing("Stemming")) {
            Cast each = cast(stemming, rollCall);
            if (each != null) {
                cast.add(each);
                mistake(stemming, kept);
            }
        }
        String tally = besluit.text("BesluitTekst");
        if (rollCall && tally != null) {
            // the Chamber's own count, beside what the members listed add up to
            kept.add(new Kept("BesluitTekst", tally));
        }
        return cast.isEmpty() ? null : new Votes(rollCall, new ArrayList<>(cast));
    }

    private static @Nullable Cast cast(Fields stemming, boolean rollCall) {
        String actor = stemming.text("ActorNaam");
        String party = stemming.firstOf("ActorFractie", "ActorNaam");
        String vote = stemming.text("Soort");
        if (party == null || vote == null) {
            return null;
        }
        Integer size = stemming.count("FractieGrootte");
        int seats = rollCall || size == null || size < 1 ? 1 : size;
        return new Cast(party, rollCall ? actor : null, vote(vote), seats);
    }

    private static String vote(String soort) {
        return switch (soort.toLowerCase(Locale.ROOT)) {
            case "voor" -> "for";
            case "tegen" -> "against";
            default -> soort;
        };
    }

    /** A vote cast by mistake counts all the same; who said so is kept. */
    private static void mistake(Fields stemming, List<Kept> kept) {
        if (stemming.isTrue("Vergissing")) {
            kept.add(new Kept(
                    "Vergissing", stemming.firstOf("ActorNaam", "ActorFractie") + ": " + stemming.text("Soort")));
        }
    }
}
