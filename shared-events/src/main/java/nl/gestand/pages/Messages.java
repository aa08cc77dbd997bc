package nl.gestand.pages;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The texts of all pages: every {@code messages/<subject>.properties}, in Dutch, with its English beside it. Whoever adds
 * a subject adds a pair of files and nothing else.
 */
final class Messages {

    private static final String FOLDER = "messages/";
    private static final String END = ".properties";

    private Messages() {}

    static MessageSource all() throws IOException {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames(Arrays.stream(
                        new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "*" + END))
                .map(Resource::getFilename)
                .map(Objects::requireNonNull)
                .map(name -> name.substring(0, name.length() - END.length()))
                .filter(name -> !name.contains("_"))
                .distinct()
                .sorted()
                .map(name -> FOLDER + name)
                .toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }
}
