package nl.gestand.query.annex;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The annex as one page that needs nothing else: its style is in it, and there is no script. */
final class AnnexPage {

    private static final String FOLDER = "nl/gestand/query/annex/";

    private final SpringTemplateEngine templates = new SpringTemplateEngine();
    private final String style;

    AnnexPage() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(AnnexPage.class.getClassLoader());
        resolver.setPrefix(FOLDER);
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        templates.setTemplateResolver(resolver);
        this.style = read("annex.css");
    }

    String render(Annex annex) {
        Map<String, Object> values = Map.of("annex", annex, "labels", annex.labels(), "style", style);
        return templates.process("annex", new Context(annex.labels().language().locale(), values));
    }

    /** Lets the page's own style in and nothing else. */
    String policy() {
        return "default-src 'none'; style-src 'sha256-" + digest(style)
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String read(String name) {
        try (InputStream content = AnnexPage.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            return new String(Objects.requireNonNull(content, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
