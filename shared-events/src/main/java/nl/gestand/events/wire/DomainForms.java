package nl.gestand.events.wire;

import java.util.List;
import java.util.Locale;
import nl.gestand.events.FactId;
import nl.gestand.events.commitment.CommitmentEvent.Explicitness;
import nl.gestand.events.item.Basis;
import nl.gestand.events.item.Deadline.Interpreter;
import nl.gestand.events.item.Execution;
import nl.gestand.events.item.ItemId;
import nl.gestand.events.item.Relation;
import nl.gestand.events.item.Verdict;
import nl.gestand.events.letter.LetterId;
import nl.gestand.events.motion.Outcome;
import nl.gestand.events.number.Citations;
import nl.gestand.events.number.ItemNumber;
import nl.gestand.events.number.KamerstukNumber;

/** The forms of the register's value types: one line for each that is not stored as a plain record. */
final class DomainForms {

    static final List<WireForm> ALL = List.of(
            WireFormat.text(ItemId.class, ItemId::value, ItemId::new),
            WireFormat.text(LetterId.class, LetterId::value, LetterId::new),
            WireFormat.text(FactId.class, FactId::toString, FactId::parse),
            WireFormat.text(ItemNumber.class, ItemNumber::canonical, Citations::readOne),
            WireFormat.text(KamerstukNumber.class, KamerstukNumber::canonical, DomainForms::paper),
            word(Basis.class),
            word(Execution.class),
            word(Explicitness.class),
            word(Interpreter.class),
            word(Outcome.class),
            word(Relation.class),
            word(Verdict.class));

    private DomainForms() {}

    private static KamerstukNumber paper(String text) {
        return (KamerstukNumber) Citations.readOne(text);
    }

    /** {@code PARTLY_HANDLED} is stored as {@code partly_handled}. */
    private static <E extends Enum<E>> WireForm word(Class<E> type) {
        return WireFormat.text(
                type,
                value -> value.name().toLowerCase(Locale.ROOT),
                text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT)));
    }
}
