package nl.gestand.command.motion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.gestand.command.web.GroundReading;
import nl.gestand.command.web.ItemLookup;
import nl.gestand.command.web.Words;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.Successor;
import nl.gestand.events.motion.MotionEvent.MotionHeldOver;
import nl.gestand.events.motion.MotionEvent.MotionReplaced;
import nl.gestand.events.motion.MotionEvent.OutcomeReached;
import nl.gestand.events.motion.Outcome;
import nl.gestand.events.motion.Votes;
import nl.gestand.web.JsonBody;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads an outcome: {@code outcome}, {@code decidedOn}, {@code votes}, {@code lapsesOn}, {@code replacedBy}. */
@Component
class OutcomeReading {

    private final GroundReading grounds;
    private final ItemLookup items;

    OutcomeReading(GroundReading grounds, ItemLookup items) {
        this.grounds = grounds;
        this.items = items;
    }

    /** Null where it is faulty. */
    @Nullable
    OutcomeReached read(JsonBody body) {
        Outcome outcome = body.requiredChoice("outcome", Outcome.class, Words::of);
        Ground ground = grounds.read(body, "decidedOn");
        Votes votes = votes(body);
        LocalDate lapsesOn = body.date("lapsesOn");
        JsonBody replacedBy = body.object("replacedBy");
        Successor successor = replacedBy == null ? null : items.successor(replacedBy);
        if (outcome == null) {
            return null;
        }
        only(body, "lapsesOn", outcome == Outcome.HELD_OVER);
        only(body, "replacedBy", outcome == Outcome.REPLACED);
        only(body, "votes", outcome == Outcome.ADOPTED || outcome == Outcome.REJECTED);
        return switch (outcome) {
            case HELD_OVER -> new MotionHeldOver(lapsesOn, ground);
            case REPLACED -> new MotionReplaced(successor, ground);
            case TABLED, WITHDRAWN, LAPSED, ADOPTED, REJECTED, TAKEN_OVER -> Outcomes.reached(outcome, votes, ground);
        };
    }

    private static void only(JsonBody body, String field, boolean fits) {
        if (body.has(field) && !fits) {
            body.fault(field, "out-of-place", "This outcome has no " + field + ".");
        }
    }

    private static @Nullable Votes votes(JsonBody body) {
        JsonBody given = body.object("votes");
        if (given == null) {
            return null;
        }
        Boolean rollCall = given.bool("byRollCall");
        List<Votes.Cast> cast = new ArrayList<>();
        for (JsonBody each : given.atLeastOne("cast", given.objects("cast"))) {
            String party = each.requiredText("party", Words.LINE);
            String member = each.text("member", Words.LINE);
            String vote = each.requiredText("vote", Words.LINE);
            Long seats = each.integer("seats", 1, 150);
            if (party != null && vote != null) {
                cast.add(new Votes.Cast(party, member, vote, seats == null ? 1 : seats.intValue()));
            }
        }
        return new Votes(Boolean.TRUE.equals(rollCall), cast);
    }
}
