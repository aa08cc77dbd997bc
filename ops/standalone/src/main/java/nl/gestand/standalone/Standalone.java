package nl.gestand.standalone;

import nl.gestand.command.CommandSide;
import nl.gestand.query.QuerySide;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** Both sides in one process with embedded stores. */
@SpringBootApplication
@Import({CommandSide.class, QuerySide.class})
public class Standalone {

    /** Settings: {@code --server.port}, {@code --gestand.data}, {@code --gestand.sample}, {@code --gestand.letters}. */
    public static void main(String[] settings) {
        SpringApplication.run(Standalone.class, settings);
    }
}
