package nl.gestand.events.number;

/** A number (nummer) by which parliament or a ministry knows a motion, a commitment, a letter or its case. */
public sealed interface ItemNumber
        permits KamerstukNumber, ZaakNumber, DocumentNumber, CommitmentNumber, OldCommitmentNumber {

    /** The one text that is stored and compared, such as {@code 28638-238}; {@link Citations#readOne} reads it back. */
    String canonical();
}
