package nl.gestand.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives each context a data folder of its own, so that a second run meets nothing of the first. */
public final class FreshData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            String folder = Files.createTempDirectory("gestand").toString();
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("fresh data", Map.of("gestand.data", folder)));
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }
}
