package nl.gestand.query.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class AtHandTest {

    private final AtHand atHand = new AtHand();
    private final Map<String, Document> stored = new TreeMap<>();
    private final List<String> asked = new ArrayList<>();

    @Test
    void whatWasAskedForIsNotAskedForAgain() {
        store("red", 1);
        store("blue", 2);
        assertThat(heights("red")).containsExactly(1);
        assertThat(heights("blue", "red", "green")).containsExactly(2, 1);
        assertThat(asked).containsExactly("red", "blue", "green");
    }

    @Test
    void whatWasWrittenIsForgottenWhenItIsShown() {
        store("red", 1);
        store("blue", 2);
        heights("red", "blue");
        store("red", 3);
        atHand.put("kites", List.of(stored.get("red")));
        assertThat(heights("red")).containsExactly(1);
        atHand.show();
        assertThat(heights("red", "blue")).containsExactly(3, 2);
        assertThat(asked).containsExactly("red", "blue", "red");
    }

    @Test
    void documentsOfOtherViewsAreOthers() {
        store("red", 1);
        heights("red");
        atHand.put("strings", List.of(new Document("_id", "red")));
        atHand.show();
        assertThat(heights("red")).containsExactly(1);
        assertThat(asked).containsExactly("red");
    }

    @Test
    void whatWasReadBeforeAWriteWasShownIsNotKept() {
        store("red", 1);
        atHand.find("kites", List.of("red"), ids -> {
            List<Document> before = read(ids);
            store("red", 2);
            atHand.put("kites", List.of(stored.get("red")));
            atHand.show();
            return before;
        });
        assertThat(heights("red")).containsExactly(2);
    }

    @Test
    void whereTheViewsBeginAnewAllIsForgotten() {
        store("red", 1);
        heights("red");
        stored.clear();
        atHand.clear();
        assertThat(heights("red")).isEmpty();
    }

    @Test
    void itKeepsNoMoreThanItHasRoomFor() {
        String text = "a".repeat(1_000_000);
        for (int i = 0; i < 200; i++) {
            stored.put("kite" + i, new Document("_id", "kite" + i).append("text", text));
        }
        atHand.find("kites", stored.keySet(), this::read);
        asked.clear();
        atHand.find("kites", stored.keySet(), this::read);
        assertThat(asked).hasSizeBetween(150, 200);
    }

    private void store(String id, int height) {
        stored.put(id, new Document("_id", id).append("height", height));
    }

    private List<Integer> heights(String... ids) {
        return atHand.find("kites", List.of(ids), this::read).stream()
                .map(kite -> kite.getInteger("height"))
                .toList();
    }

    private List<Document> read(Collection<String> ids) {
        asked.addAll(ids);
        return ids.stream().flatMap(id -> Stream.ofNullable(stored.get(id))).toList();
    }
}
