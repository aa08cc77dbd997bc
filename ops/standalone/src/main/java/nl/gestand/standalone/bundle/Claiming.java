package nl.gestand.standalone.bundle;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.gestand.command.claim.Claims;
import nl.gestand.command.claim.NumberClaims;
import nl.gestand.command.letter.KnownLetters;
import nl.gestand.events.FactId;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.item.ItemEvent.FactRetracted;
import nl.gestand.events.item.ItemEvent.ItemAssigned;
import nl.gestand.events.item.ItemEvent.ItemMerged;
import nl.gestand.events.item.ItemEvent.ItemSuperseded;
import nl.gestand.events.item.ItemEvent.ItemTransferred;
import nl.gestand.events.item.ItemEvent.NumberAssigned;
import nl.gestand.events.item.ItemEvent.TwinAbsorbed;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.ItemId;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.item.Recorder;
import nl.gestand.events.letter.LetterEvent;
import nl.gestand.events.letter.LetterEvent.LetterRegistered;
import nl.gestand.events.store.StoredEvent;
import nl.gestand.events.wire.EventReading;

/**
 * Makes the claims that decisions need, by the same rules as when the events were recorded, in the order of the log. Of an
 * item only the facts that claim something are remembered meanwhile.
 */
final class Claiming {

    private static final Recorder NOBODY = new Recorder("", "", null);

    private final Claims claims;
    private final NumberClaims numbers;
    private final KnownLetters letters;
    private final Map<String, ItemFacts> facts = new HashMap<>();

    Claiming(Claims claims, NumberClaims numbers, KnownLetters letters) {
        this.claims = claims;
        this.numbers = numbers;
        this.letters = letters;
    }

    void take(StoredEvent stored) {
        RegisterEvent event = EventReading.read(stored.name(), stored.revision(), stored.payload());
        if (event instanceof LetterEvent letter) {
            take(stored.aggregateId(), letter);
        } else if (isClaiming(event)) {
            FactId fact = new FactId(stored.aggregateId(), stored.sequence());
            ItemFacts before = facts.getOrDefault(stored.aggregateId(), ItemFacts.NONE);
            claims.settle(new ItemId(stored.aggregateId()), fact, event, before);
            Recorded<?> recorded = new Recorded<>(fact, event, Instant.parse(stored.recordedAt()), NOBODY);
            facts.put(stored.aggregateId(), before.with(recorded));
        }
    }

    private void take(String letter, LetterEvent event) {
        if (event instanceof LetterRegistered registered) {
            registered.numbers().forEach(number -> numbers.take(number, letter, NumberClaims.LETTER));
        }
        letters.settle(letter, event);
    }

    private static boolean isClaiming(RegisterEvent event) {
        return event instanceof NumberAssigned
                || event instanceof ItemAssigned
                || event instanceof ItemTransferred
                || event instanceof ItemSuperseded
                || event instanceof ItemMerged
                || event instanceof TwinAbsorbed
                || event instanceof FactRetracted;
    }
}
