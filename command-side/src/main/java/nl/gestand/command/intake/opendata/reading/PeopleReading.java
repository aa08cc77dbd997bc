package nl.gestand.command.intake.opendata.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads who signed a motion: from ZaakActor where it is expanded (the first submitter, then the others), else from the
 * subject, which names one where it says "c.s.".
 */
final class PeopleReading {

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\p{Ll}?\\.-?)+ *");

    private PeopleReading() {}

    static List<String> of(Fields record, String subject) {
        List<String> named = SubjectReading.submitters(subject);
        List<String> signed = record.standing("ZaakActor").stream()
                .filter(actor -> rank(actor) < 3 && actor.parts("Commissie").isEmpty())
                .sorted(Comparator.comparingInt(PeopleReading::rank).thenComparingInt(PeopleReading::order))
                .map(actor -> family(actor, named))
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
        return signed.isEmpty() ? named : signed;
    }

    private static int rank(Fields actor) {
        String relation = actor.text("Relatie");
        return switch (relation == null ? "" : relation.toLowerCase(Locale.ROOT)) {
            case "indiener", "eerste ondertekenaar", "eerste indiener" -> 0;
            case "" -> 1;
            case "medeindiener", "mede-indiener", "ondertekenaar", "medeondertekenaar" -> 2;
            default -> 3;
        };
    }

    private static int order(Fields actor) {
        Integer given = actor.count("Volgorde");
        return given == null ? 0 : given;
    }

    private static @Nullable String family(Fields actor, List<String> named) {
        List<Fields> person = actor.parts("Persoon");
        String name = actor.text("ActorNaam");
        if (name != null) {
            String whole = name;
            for (String known : named) {
                if (whole.equals(known)
                        || whole.endsWith(" " + known)
                        || turned(whole).equals(known)) {
                    return known;
                }
            }
        }
        if (!person.isEmpty() && person.getFirst().text("Achternaam") != null) {
            return familyName(person.getFirst());
        }
        return name == null ? null : turned(name);
    }

    /** {@code van Nispen} as {@code Van Nispen}: prefix and family name, as subjects write them. */
    static @Nullable String familyName(Fields person) {
        String family = person.text("Achternaam");
        String prefix = person.text("Tussenvoegsel");
        return family == null ? null : capital(prefix == null ? family : prefix + " " + family);
    }

    /** {@code Hil van den, J.} and {@code J. van den Hil} as {@code Van den Hil}; a first name stays. */
    static String turned(String name) {
        int comma = name.indexOf(',');
        String plain = comma < 0
                ? INITIALS.matcher(name).replaceFirst("")
                : name.substring(0, comma).strip();
        if (comma < 0) {
            return plain.isEmpty() ? name : capital(plain);
        }
        List<String> prefix = new ArrayList<>();
        List<String> family = new ArrayList<>();
        for (String word : plain.split(" +", -1)) {
            (!family.isEmpty() && Character.isLowerCase(word.codePointAt(0)) ? prefix : family).add(word);
        }
        prefix.addAll(family);
        return capital(String.join(" ", prefix));
    }

    private static String capital(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
