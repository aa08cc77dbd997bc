package nl.gestand.query.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Keeps the texts that were asked for last: what is held never changes, and what is not may be tomorrow. */
public final class KeptTexts implements DocumentTexts {

    /** UTF-16 units; a letter has some tens of thousands. */
    private static final long MOST = 10_000_000;

    private final Function<Collection<String>, Map<String, String>> held;
    private final Map<String, String> lastUsedLast = new LinkedHashMap<>(64, 0.75f, true);
    private long size;

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
        Map<String, Optional<String>> found = new HashMap<>();
        sha256.forEach(each -> found.put(each, kept(each)));
        List<String> others = found.entrySet().stream()
                .filter(each -> each.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        held.apply(others).forEach((each, text) -> {
            found.put(each, Optional.of(text));
            keep(each, text);
        });
        return found;
    }

    private synchronized Optional<String> kept(String sha256) {
        return Optional.ofNullable(lastUsedLast.get(sha256));
    }

    private synchronized void keep(String sha256, String text) {
        String before = lastUsedLast.put(sha256, text);
        size += text.length() - (before == null ? 0 : before.length());
        var oldest = lastUsedLast.entrySet().iterator();
        while (size > MOST && oldest.hasNext()) {
            size -= oldest.next().getValue().length();
            oldest.remove();
        }
    }
}
