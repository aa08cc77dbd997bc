package nl.gestand.command.intake.opendata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gestand.command.intake.opendata.IntakeTables.Held;
import nl.gestand.command.intake.opendata.IntakeTables.Row;

/** What a page changes in the import's own tables, written at its end. */
final class Changes {

    private final Map<String, Row> inserted = new LinkedHashMap<>();
    private final Map<String, Row> updated = new LinkedHashMap<>();
    private final Map<String, List<Waiting>> awaited = new LinkedHashMap<>();
    private final List<Held> settled = new ArrayList<>();
    private final Map<String, Incoming> quarantined = new LinkedHashMap<>();
    private final Set<String> understood = new HashSet<>();

    void row(Row row, boolean isNew) {
        if (isNew || inserted.containsKey(row.id())) {
            inserted.put(row.id(), row);
        } else {
            updated.put(row.id(), row);
        }
        understood.add(row.id());
        quarantined.remove(row.id());
    }

    void await(String name, Waiting fact) {
        awaited.computeIfAbsent(name, none -> new ArrayList<>()).add(fact);
    }

    /** What this very page left waiting under these names. */
    List<Waiting> awaited(List<String> names) {
        List<Waiting> found = new ArrayList<>();
        for (String name : names) {
            List<Waiting> facts = awaited.remove(name);
            found.addAll(facts == null ? List.of() : facts);
        }
        return found;
    }

    void settled(Held held) {
        settled.add(held);
    }

    void quarantine(Incoming record) {
        quarantined.put(record.id(), record);
        understood.remove(record.id());
    }

    void keep(IntakeTables tables) {
        tables.insert(inserted.values());
        tables.update(updated.values());
        tables.await(awaited);
        tables.settled(settled);
        tables.quarantine(quarantined.values());
        tables.resolve(understood);
    }
}
