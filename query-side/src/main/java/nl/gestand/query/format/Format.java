package nl.gestand.query.format;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gestand.web.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** A form in which an answer can be given; by {@code format}, else by {@code Accept}. */
public enum Format {
    JSON("application/json"),
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ATOM("application/atom+xml;charset=UTF-8"),
    ICS("text/calendar;charset=UTF-8"),
    HTML("text/html;charset=UTF-8"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final MediaType mediaType;

    Format(String mediaType) {
        this.mediaType = MediaType.parseMediaType(mediaType);
    }

    public MediaType mediaType() {
        return mediaType;
    }

    /** As the parameter has it, and the ends of files' names. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The form asked for: that of the parameter {@code format}, where another is a fault; else the one of the possible ones
     * that {@code Accept} names first; else the first possible one.
     */
    public static Format read(Parameters parameters, HttpServletRequest request, Format first, Format... others) {
        Set<Format> possible = EnumSet.of(first, others);
        Format named = parameters.read("format", text -> named(text, possible));
        return named != null ? named : accepted(request, possible, first);
    }

    private static Format named(String text, Set<Format> possible) {
        return possible.stream()
                .filter(format -> format.word().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Give one of: " + possible.stream().map(Format::word).collect(Collectors.joining(", ")) + "."));
    }

    private static Format accepted(HttpServletRequest request, Set<Format> possible, Format first) {
        for (MediaType accepted : accepted(request)) {
            for (Format format : possible) {
                if (!accepted.isWildcardType() && accepted.isCompatibleWith(format.mediaType)) {
                    return format;
                }
            }
        }
        return first;
    }

    /** The preferred first; none where the header is no list of media types. */
    private static List<MediaType> accepted(HttpServletRequest request) {
        @Nullable List<String> headers = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
        try {
            List<MediaType> accepted = MediaType.parseMediaTypes(headers);
            MimeTypeUtils.sortBySpecificity(accepted);
            return accepted;
        } catch (InvalidMediaTypeException none) {
            return List.of();
        }
    }
}
