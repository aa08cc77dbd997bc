package nl.gestand.query.evidence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps some texts that were asked for: what is held never changes, and what is not may be tomorrow. */
public final class KeptTexts implements DocumentTexts {

    /** UTF-16 units; a letter has some tens of thousands. */
    private static final long MOST = 10_000_000;

    private final Function<Collection<String>, Map<String, String>> held;
    private final Cache<String, String> kept = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((String sha256, String text) -> text.length())
            // what must go goes at once, and not in a pool's own time
            .executor(Runnable::run)
            .build();

    /** @param held gives those of some texts that are held, by the SHA-256 of their documents */
    public KeptTexts(Function<Collection<String>, Map<String, String>> held) {
        this.held = held;
    }

    @Override
    public Optional<String> find(String sha256) {
        return findAll(Set.of(sha256)).getOrDefault(sha256, Optional.empty());
    }

    @Override
    public Map<String, Optional<String>> findAll(Collection<String> sha256) {
        Map<String, String> found = new HashMap<>(kept.getAllPresent(sha256));
        List<String> others = sha256.stream()
                .filter(each -> !found.containsKey(each))
                .distinct()
                .toList();
        Map<String, String> read = held.apply(others);
        kept.putAll(read);
        found.putAll(read);
        return sha256.stream()
                .distinct()
                .collect(Collectors.toMap(each -> each, each -> Optional.ofNullable(found.get(each))));
    }
}
