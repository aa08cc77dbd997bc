package nl.gestand.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One bench in a Java process of its own, so that none runs on what another left in memory and compiled. */
record BenchProcess(String bench, int rounds, boolean quick) {

    /** Whether it ended well, and so wrote what it measured. */
    boolean measureTo(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(file)).inheritIO().start();
        Thread end = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(end);
        try {
            return process.waitFor() == 0;
        } finally {
            Runtime.getRuntime().removeShutdownHook(end);
        }
    }

    private List<String> command(Path file) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), RunBenches.class.getName(), bench));
        command.addAll(List.of("--rounds", Integer.toString(rounds), "--alone", file.toString()));
        if (quick) {
            command.add("--quick");
        }
        return command;
    }
}
