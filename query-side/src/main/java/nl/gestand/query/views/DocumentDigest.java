package nl.gestand.query.views;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Documents as they mean: the order of fields is nothing, that of a list is; a number is not the same text. */
final class DocumentDigest {

    private DocumentDigest() {}

    /** The SHA-256 of a document's canonical form. */
    static byte[] of(Document document) {
        StringBuilder form = new StringBuilder();
        write(document, form);
        return sha256().digest(form.toString().getBytes(UTF_8));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The fields, by path, in which the two are not the same. */
    static List<String> differing(Document one, Document other) {
        List<String> paths = new ArrayList<>();
        compare("", one, other, paths);
        return paths;
    }

    private static void compare(String path, @Nullable Object one, @Nullable Object other, List<String> paths) {
        if (one instanceof Map<?, ?> fields && other instanceof Map<?, ?> others) {
            Set<Object> names = new TreeSet<>(fields.keySet());
            names.addAll(others.keySet());
            names.forEach(name -> compare(under(path, name), fields.get(name), others.get(name), paths));
        } else if (one instanceof List<?> list && other instanceof List<?> second && list.size() == second.size()) {
            for (int i = 0; i < list.size(); i++) {
                compare(under(path, i), list.get(i), second.get(i), paths);
            }
        } else if (!Objects.equals(one, other)) {
            paths.add(path);
        }
    }

    private static String under(String path, Object name) {
        return path.isEmpty() ? name.toString() : path + "." + name;
    }

    private static void write(@Nullable Object value, StringBuilder form) {
        switch (value) {
            case null -> form.append("null");
            case Map<?, ?> fields -> {
                form.append('{');
                new TreeMap<>(fields).forEach((name, each) -> {
                    text(name.toString(), form);
                    form.append(':');
                    write(each, form);
                    form.append(',');
                });
                form.append('}');
            }
            case List<?> list -> {
                form.append('[');
                list.forEach(each -> {
                    write(each, form);
                    form.append(',');
                });
                form.append(']');
            }
            case String text -> text(text, form);
            default -> form.append(value.getClass().getSimpleName()).append(' ').append(value);
        }
    }

    /** With its length, so that no text can look like what comes around it. */
    private static void text(String text, StringBuilder form) {
        form.append(text.length()).append('"').append(text);
    }
}
