package nl.gestand.command.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import nl.gestand.web.Version;
import org.jspecify.annotations.Nullable;

/** A form that says by a field which version its sender saw, as a program says by {@code If-Match}. */
final class FormRequest extends HttpServletRequestWrapper {

    private static final String IF_MATCH = "If-Match";

    private final @Nullable Long version;

    FormRequest(HttpServletRequest form, @Nullable Long version) {
        super(form);
        this.version = version;
    }

    @Override
    public @Nullable String getHeader(String name) {
        if (!name.equalsIgnoreCase(IF_MATCH)) {
            return super.getHeader(name);
        }
        return version == null ? null : Version.etag(version);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        if (!name.equalsIgnoreCase(IF_MATCH)) {
            return super.getHeaders(name);
        }
        return Collections.enumeration(version == null ? List.of() : List.of(Version.etag(version)));
    }
}
