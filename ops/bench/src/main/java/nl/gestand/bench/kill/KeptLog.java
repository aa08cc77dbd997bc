package nl.gestand.bench.kill;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the log behind the register's back, while no register runs on it, and compares it with what was answered. */
final class KeptLog {

    /**
     * What was found.
     *
     * @param events in the log
     * @param lost answered facts that are not there
     * @param twice keys under which more was recorded than once
     */
    record Findings(int events, List<String> lost, List<String> twice) {}

    private static final Pattern CAUSATION = Pattern.compile("\"causation\":\"([^\"]+)\"");

    private final String url;
    private final String user;
    private final String password;

    KeptLog(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    Findings compare(Map<String, List<String>> answered) {
        Map<String, Set<String>> facts = new HashMap<>();
        Map<String, Integer> foundings = new HashMap<>();
        int events = read(facts, foundings);
        List<String> lost = new ArrayList<>();
        List<String> twice = new ArrayList<>();
        answered.forEach((key, promised) -> {
            Set<String> kept = facts.getOrDefault(key, Set.of());
            promised.stream().filter(fact -> !kept.contains(fact)).forEach(lost::add);
        });
        facts.forEach((key, kept) -> {
            List<String> promised = answered.get(key);
            boolean more = promised != null && kept.size() > promised.size();
            if (more || foundings.getOrDefault(key, 0) > 1) {
                twice.add(key);
            }
        });
        return new Findings(events, lost, twice);
    }

    private int read(Map<String, Set<String>> facts, Map<String, Integer> foundings) {
        int events = 0;
        try (Connection connection = DriverManager.getConnection(url, user, password);
                PreparedStatement all =
                        connection.prepareStatement("select aggregate_id, sequence, name, metadata from event");
                ResultSet rows = all.executeQuery()) {
            while (rows.next()) {
                events++;
                Matcher causation = CAUSATION.matcher(rows.getString("metadata"));
                if (!causation.find()) {
                    throw new IllegalStateException("an event without its cause: " + rows.getString("metadata"));
                }
                String key = causation.group(1);
                facts.computeIfAbsent(key, none -> new HashSet<>())
                        .add(rows.getString("aggregate_id") + "." + rows.getLong("sequence"));
                if (rows.getString("name").equals("motion.recorded")) {
                    foundings.merge(key, 1, Integer::sum);
                }
            }
            return events;
        } catch (SQLException unreadable) {
            throw new IllegalStateException("the log cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }
}
