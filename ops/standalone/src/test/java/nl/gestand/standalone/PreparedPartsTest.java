package nl.gestand.standalone;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the build wrote down of a register's parts is what a register finds that works them out itself. */
class PreparedPartsTest {

    /** What Spring works parts out with; and what Jackson 2 brings, which only tests have on their class path. */
    private static final Pattern OTHERWISE = Pattern.compile(
            "org\\.springframework\\..*\\.internal[A-Z].*|.*[jJ]ackson2.*|.*\\.ObjectMapperAutoConfiguration");

    @Test
    void preparedStartHasThePartsOfAnyOther() throws Exception {
        SortedSet<String> prepared = parts(true);
        SortedSet<String> workedOut = parts(false);

        assertThat(prepared).hasSizeGreaterThan(300).isEqualTo(workedOut);
    }

    private static SortedSet<String> parts(boolean prepared) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(RegisterStart.java(System.getProperty("java.class.path")));
        command.add("-Dspring.aot.enabled=" + prepared);
        command.add(ListedParts.class.getName());
        command.addAll(List.of(
                "--server.port=0",
                "--gestand.data=" + RegisterProcess.freshFolder("parts"),
                "--gestand.bcrypt-cost=4",
                "--gestand.sample=false"));
        Process register = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(register.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(register.waitFor()).as(said).isZero();
        assertThat(said.contains("Starting AOT-processed")).as(said).isEqualTo(prepared);
        return said.lines()
                .filter(line -> line.startsWith(ListedParts.PART))
                .map(line -> line.substring(ListedParts.PART.length()))
                .filter(name -> !OTHERWISE.matcher(name).matches())
                .collect(toCollection(TreeSet::new));
    }
}
