package nl.gestand.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/**
 * The address of a page with its fields, from which those of its neighbours are made: all that a page shows depends on its
 * address, so that it can be shared. The language is not of it: that is the reader's.
 */
public record Address(String path, Map<String, List<String>> fields) {

    public static Address of(HttpServletRequest request) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, List.copyOf(Arrays.asList(values))));
        fields.remove(LanguageChoice.NAME);
        return new Address(request.getRequestURI(), fields);
    }

    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** With one value for the field, whatever it had. */
    public Address with(String name, Object value) {
        return changed(name, List.of(value.toString()));
    }

    /** With this value of the field beside those it has. */
    public Address and(String name, String value) {
        List<String> values = new ArrayList<>(values(name));
        values.add(value);
        return changed(name, values);
    }

    /** Without the field. */
    public Address without(String name) {
        return changed(name, List.of());
    }

    /** Without this value of the field. */
    public Address without(String name, String value) {
        return changed(
                name, values(name).stream().filter(each -> !each.equals(value)).toList());
    }

    /** Elsewhere, with the same value for these fields only. */
    public Address to(String elsewhere, List<String> kept) {
        Map<String, List<String>> some = new LinkedHashMap<>();
        for (String name : kept) {
            if (fields.containsKey(name)) {
                some.put(name, values(name));
            }
        }
        return new Address(elsewhere, some);
    }

    public List<String> values(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** The first value of the field, empty where it has none. */
    public String value(String name) {
        return values(name).isEmpty() ? "" : values(name).getFirst();
    }

    /** As a link has it. */
    @Override
    public String toString() {
        String query = fields.entrySet().stream()
                .flatMap(
                        field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private Address changed(String name, List<String> values) {
        Map<String, List<String>> others = new LinkedHashMap<>(fields);
        if (values.isEmpty()) {
            others.remove(name);
        } else {
            others.put(name, values);
        }
        return new Address(path, others);
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
