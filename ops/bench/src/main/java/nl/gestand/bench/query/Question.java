package nl.gestand.bench.query;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One question to the register's items, as it is put to either side. */
sealed interface Question {

    /** The path by which the register is asked. */
    String path();

    /**
     * A list: a page of fifty by number, how many there are, and how many by each facet.
     *
     * @param day on which the items are as asked for (peildatum), ISO
     * @param wanted filters by the name of their facet
     * @param words all of which occur; blank for any
     */
    record Listed(String day, Map<String, String> wanted, String words) implements Question {

        @Override
        public String path() {
            Map<String, String> parameters = new TreeMap<>(wanted);
            parameters.put("validAt", day);
            if (!words.isBlank()) {
                parameters.put("q", words);
            }
            return parameters.entrySet().stream()
                    .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&", "/v1/motions?", ""));
        }
    }

    /** One item by its id or a number. */
    record One(String key, boolean isNumber) implements Question {

        @Override
        public String path() {
            return "/v1/motions/" + key;
        }
    }
}
