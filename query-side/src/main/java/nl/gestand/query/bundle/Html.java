package nl.gestand.query.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Writes HTML; whatever the register holds goes through {@link #text}, which nothing breaks out of. */
final class Html {

    private final OutputStream out;

    Html(OutputStream out) {
        this.out = out;
    }

    /** Markup of our own. */
    Html raw(String markup) throws IOException {
        out.write(markup.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Set apart, so that letters which change the direction of writing change it here only. */
    Html text(@Nullable String text) throws IOException {
        return raw("<bdi>" + escaped(text == null ? "onbekend" : text) + "</bdi>");
    }

    Html row(String heading, @Nullable String text) throws IOException {
        return text == null || text.isEmpty()
                ? this
                : raw("<dt>" + heading + "</dt><dd>").text(text).raw("</dd>\n");
    }

    Html cell(@Nullable String text) throws IOException {
        return raw("<td>").text(text == null ? "" : text).raw("</td>");
    }

    static String escaped(String text) {
        return HtmlUtils.htmlEscape(Characters.allowed(text), StandardCharsets.UTF_8.name());
    }
}
