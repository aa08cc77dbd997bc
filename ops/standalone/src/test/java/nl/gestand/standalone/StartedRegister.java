package nl.gestand.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.util.FileSystemUtils;

/** A test against the whole standalone, started on a free port with the sample in an event store of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Standalone.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"gestand.bcrypt-cost=4", "gestand.data=" + StartedRegister.DATA})
@ContextConfiguration(initializers = StartedRegister.Fresh.class)
@interface StartedRegister {

    /** Seen from the module's folder, where the tests run. */
    String DATA = "target/started-register";

    /** Leaves nothing of an earlier run. */
    final class Fresh implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                FileSystemUtils.deleteRecursively(Path.of(DATA));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            TestPropertyValues.of("server.address=127.0.0.1").applyTo(context);
        }
    }
}
