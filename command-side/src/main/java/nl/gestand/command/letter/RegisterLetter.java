package nl.gestand.command.letter;

import nl.gestand.events.letter.LetterEvent.LetterRegistered;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Brings a letter (Kamerbrief) into the register. */
public record RegisterLetter(@TargetAggregateIdentifier String letter, LetterRegistered registered) {}
