package nl.gestand.query;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The query side as a process of its own; it never writes an event. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(QuerySide.class)
public class QueryProcess {

    public static void main(String[] settings) {
        SpringApplication.run(QueryProcess.class, settings);
    }
}
