package nl.gestand.events.number;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of a parliamentary paper (Kamerstuk) of the Tweede Kamer, such as {@code 35570-VI-50}; motions and letters share
 * this numbering.
 *
 * @param dossier five digits
 * @param suffix a Roman number ({@code VI}, {@code IIA}), letters ({@code B}), two digits ({@code 32}) or the number of a
 *     Rijkswet ({@code R2181}); upper case
 * @param sequence from 1 to 9999
 */
public record KamerstukNumber(String dossier, @Nullable String suffix, int sequence)
        implements ItemNumber, Comparable<KamerstukNumber> {

    static final String ROMAN = "X{0,3}(?:IX|IV|V?I{1,3}|V|(?<=X))";

    private static final String SUFFIX = ROMAN + "[A-H]?|[A-Z]{1,2}|\\d{2}|R\\d{1,4}";

    private static final Pattern DOSSIER = Pattern.compile("[1-9]\\d{4}");
    private static final Pattern KNOWN_SUFFIX = Pattern.compile(SUFFIX);
    private static final Pattern SEQUENCE = Pattern.compile("[1-9]\\d{0,3}");

    private static final Comparator<KamerstukNumber> NATURAL = Comparator.comparing(KamerstukNumber::dossier)
            .thenComparing(KamerstukNumber::suffix, Comparator.nullsFirst(Suffixes.NATURAL))
            .thenComparingInt(KamerstukNumber::sequence);

    /** Throws {@link UnreadableNumber} when a part is out of form. */
    public KamerstukNumber {
        UnreadableNumber.unlessMatches(dossier, DOSSIER, "a dossier of five digits");
        if (suffix != null) {
            UnreadableNumber.unlessMatches(suffix, KNOWN_SUFFIX, "a dossier's suffix such as VI, B, 32 or R2181");
        }
        UnreadableNumber.unlessMatches(Integer.toString(sequence), SEQUENCE, "a sequence number between 1 and 9999");
    }

    /** The dossier with its suffix, such as {@code 35570-VI}. */
    public String dossierNumber() {
        return suffix == null ? dossier : dossier + "-" + suffix;
    }

    @Override
    public String canonical() {
        return dossierNumber() + "-" + sequence;
    }

    /** By dossier, then suffix (Roman numbers by value), then sequence: 28638-99 comes before 28638-238. */
    @Override
    public int compareTo(KamerstukNumber other) {
        return NATURAL.compare(this, other);
    }
}
