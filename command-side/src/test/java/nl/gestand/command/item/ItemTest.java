package nl.gestand.command.item;

import static nl.gestand.command.item.Facts.B;
import static nl.gestand.command.item.Facts.number;
import static nl.gestand.command.item.Facts.on;
import static nl.gestand.command.item.Facts.undated;
import static nl.gestand.command.item.ItemFixture.commitment;
import static nl.gestand.command.item.ItemFixture.motion;
import static nl.gestand.command.item.ItemFixture.nothing;
import static nl.gestand.command.item.Person.JENV;

import nl.gestand.command.Refusal.Reason;
import nl.gestand.events.item.ItemEvent.FactRetracted;
import nl.gestand.events.item.ItemEvent.ItemMerged;
import nl.gestand.events.letter.LetterEvent.LetterWithdrawn;
import nl.gestand.events.number.Citations;
import org.junit.jupiter.api.Test;

class ItemTest {

    private static final AssignNumber NUMBER = new AssignNumber(Citations.readOne("28638-238"), undated(null));

    @Test
    void aWriterWhoSawTheLatestVersionWrites() {
        motion().when(JENV, NUMBER, ItemKind.MOTION, 1L).then(number("28638-238"));
    }

    @Test
    void aWriterWhoSawAnotherVersionIsStale() {
        motion().when(JENV, NUMBER, ItemKind.MOTION, 0L).thenRefused(Reason.STALE_VERSION, "1");
        motion().when(JENV, NUMBER, ItemKind.MOTION, 2L).thenRefused(Reason.STALE_VERSION, "1");
    }

    @Test
    void aCommitmentIsNotFoundAmongMotionsNorTheOtherWayRound() {
        commitment().when(JENV, NUMBER, ItemKind.MOTION, null).thenRefused(Reason.UNKNOWN_ITEM);
        motion().when(JENV, NUMBER, ItemKind.COMMITMENT, null).thenRefused(Reason.UNKNOWN_ITEM);
    }

    @Test
    void aLetterIsNoItem() {
        nothing()
                .with(new LetterWithdrawn("vergissing", null))
                .when(JENV, NUMBER, ItemKind.MOTION, null)
                .thenRefused(Reason.UNKNOWN_ITEM);
    }

    @Test
    void aMergedItemTakesNoWritesAndNamesWhereItGoesOn() {
        motion().with(new ItemMerged(B, on("2024-06-01")))
                .when(JENV, NUMBER)
                .thenRefused(Reason.MERGED_AWAY, B.value());
    }

    @Test
    void anItemWhoseMergeWasUndoneTakesWritesAgain() {
        motion().with(new ItemMerged(B, on("2024-06-01")), new FactRetracted(Facts.fact(Facts.A, 2), "toch niet"))
                .when(JENV, NUMBER)
                .then(number("28638-238"));
    }
}
