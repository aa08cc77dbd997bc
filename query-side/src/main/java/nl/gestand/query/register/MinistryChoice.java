package nl.gestand.query.register;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gestand.events.reference.Ministries;
import nl.gestand.events.reference.Ministry;

/** A ministry to choose in a form; all the names that one had count as one when it is asked for. */
public record MinistryChoice(String value, String label, boolean chosen) {

    /** Those in force, by abbreviation, and what was chosen besides. */
    public static List<MinistryChoice> all(Collection<String> chosen) {
        Stream<Ministry> known = Ministries.all().stream().filter(each -> each.validTo() == null);
        Stream<Ministry> besides = chosen.stream().flatMap(each -> Ministries.find(each).stream());
        return Stream.concat(known, besides)
                .collect(Collectors.toMap(Ministry::code, each -> each, (one, other) -> one, TreeMap::new))
                .values()
                .stream()
                .map(each -> new MinistryChoice(each.code(), each.code() + " · " + each.name(), isChosen(each, chosen)))
                .toList();
    }

    private static boolean isChosen(Ministry ministry, Collection<String> chosen) {
        return chosen.stream()
                .flatMap(each -> Ministries.find(each).stream())
                .anyMatch(each -> each.code().equals(ministry.code()));
    }
}
