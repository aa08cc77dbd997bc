package nl.gestand.command.letter;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Says that a letter was withdrawn by its sender, or registered by mistake. */
public record WithdrawLetter(
        @TargetAggregateIdentifier String letter,
        String reason,
        @Nullable LocalDate on) {}
