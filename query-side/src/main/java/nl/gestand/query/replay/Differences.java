package nl.gestand.query.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Where the register says something else than the replay, in words. */
final class Differences {

    private static final int TOLD = 50;
    private static final int LONGEST = 200;

    private final List<String> told = new ArrayList<>();
    private int count;

    void add(String difference) {
        count++;
        if (told.size() < TOLD) {
            told.add(difference);
        }
    }

    /** Field by field; a document that one of them does not have differs as a whole. */
    void compare(String subject, Document replayed, @Nullable Document shown) {
        if (shown == null) {
            add(subject + " is in the log, and the register does not know it");
            return;
        }
        TreeSet<String> fields = new TreeSet<>(replayed.keySet());
        fields.addAll(shown.keySet());
        for (String field : fields) {
            if (!Objects.equals(replayed.get(field), shown.get(field))) {
                add(subject + ": " + field + " is " + text(shown.get(field)) + ", and " + text(replayed.get(field))
                        + " by the log");
            }
        }
    }

    int count() {
        return count;
    }

    List<String> told() {
        return List.copyOf(told);
    }

    static String text(@Nullable Object value) {
        String text = String.valueOf(value);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
