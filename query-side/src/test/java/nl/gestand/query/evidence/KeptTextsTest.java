package nl.gestand.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class KeptTextsTest {

    private final Map<String, String> shelf = new HashMap<>(Map.of("a", "text of a", "b", "text of b"));
    private final List<Collection<String>> asked = new ArrayList<>();
    private final KeptTexts texts = new KeptTexts(those -> {
        if (!those.isEmpty()) {
            asked.add(new TreeSet<>(those));
        }
        Map<String, String> held = new HashMap<>(shelf);
        held.keySet().retainAll(those);
        return held;
    });

    @Test
    void whatIsHeldIsReadOnceAndAllAtOnce() {
        assertThat(texts.findAll(List.of("a", "b", "a"))).hasSize(2).containsEntry("a", Optional.of("text of a"));
        assertThat(texts.find("b")).contains("text of b");
        assertThat(asked).containsExactly(new TreeSet<>(List.of("a", "b")));
    }

    @Test
    void whatIsNotHeldIsAskedForAgain() {
        assertThat(texts.find("c")).isEmpty();
        shelf.put("c", "text of c");
        assertThat(texts.find("c")).contains("text of c");
    }

    @Test
    void notMoreIsKeptThanTenMillionCharacters() {
        String sixMillion = "x".repeat(6_000_000);
        shelf.put("long", sixMillion);
        shelf.put("longer", sixMillion);
        for (int turn = 0; turn < 2; turn++) {
            assertThat(texts.find("long")).contains(sixMillion);
            assertThat(texts.find("longer")).contains(sixMillion);
        }
        assertThat(asked).hasSize(3);
    }
}
