package nl.gestand.command.letter;

import nl.gestand.events.letter.LetterEvent.LetterDocument;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that the register now holds the letter's document; its bytes are kept beside the log under their digest. */
public record ReceiveDocument(@TargetAggregateIdentifier String letter, LetterDocument document) {}
