package nl.gestand.command;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The command side as a process of its own, beside a query side that reads the same event database. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(CommandSide.class)
public class CommandProcess {

    public static void main(String[] settings) {
        SpringApplication.run(CommandProcess.class, settings);
    }
}
