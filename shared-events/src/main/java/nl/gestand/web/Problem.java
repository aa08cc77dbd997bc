package nl.gestand.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is not the one asked for, after RFC 9457.
 *
 * @param status the HTTP status, 400 to 599
 * @param code kebab-case and stable; the type is {@code urn:gestand:problem:<code>}
 * @param title the same for every problem of this code
 * @param detail what is wrong this time
 * @param faults all that is wrong with the request, may be empty
 * @param members further members of the answer, such as the id of the item that has a number already
 * @param headers headers of the answer, such as Retry-After
 */
public record Problem(
        int status,
        String code,
        String title,
        @Nullable String detail,
        List<Fault> faults,
        Map<String, ?> members,
        Map<String, String> headers) {

    public Problem {
        faults = List.copyOf(faults);
        members = Map.copyOf(members);
        headers = Map.copyOf(headers);
    }

    public Problem(int status, String code, String title, @Nullable String detail) {
        this(status, code, title, detail, List.of(), Map.of(), Map.of());
    }

    public Problem withDetail(String said) {
        return new Problem(status, code, title, said, faults, members, headers);
    }

    public Problem withFaults(List<Fault> named) {
        return new Problem(status, code, title, detail, named, members, headers);
    }

    public Problem withMember(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new Problem(status, code, title, detail, faults, more, headers);
    }

    public Problem withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Problem(status, code, title, detail, faults, members, more);
    }

    public Problem retryAfter(long seconds) {
        return withHeader("Retry-After", Long.toString(seconds));
    }
}
