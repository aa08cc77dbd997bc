package nl.gestand.standalone;

import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the standalone, says what its parts are called, and stops it. */
final class ListedParts {

    static final String PART = "part: ";

    private ListedParts() {}

    /** Takes the settings of a standalone. */
    public static void main(String[] settings) {
        SpringApplication standalone = new SpringApplication(Standalone.class);
        standalone.setMainApplicationClass(Standalone.class);
        try (ConfigurableApplicationContext started = standalone.run(settings)) {
            Stream.of(started.getBeanFactory().getBeanDefinitionNames())
                    .forEach(name -> System.out.println(PART + name));
        }
    }
}
