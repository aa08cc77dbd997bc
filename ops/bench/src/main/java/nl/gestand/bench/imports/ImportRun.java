package nl.gestand.bench.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.gestand.bench.Checkout;
import nl.gestand.bench.register.RunningRegister;

/** {@code ops/import}, as people run it. */
public final class ImportRun {

    private static final long LONGEST_MINUTES = 20;

    private ImportRun() {}

    /**
     * Seconds from the command to its end.
     *
     * @throws IOException where it does not say that all is in the register
     */
    public static double seconds(RunningRegister register, Path records) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                        List.of(Checkout.here().file("ops/import").toString(), "--no-progress", records.toString()))
                .redirectErrorStream(true);
        command.environment()
                .putAll(Map.of(
                        "GESTAND_URL", register.address().toString(),
                        "GESTAND_USER", "liaison",
                        "GESTAND_PASSWORD", register.liaisonPassword()));
        long before = System.nanoTime();
        Process process = command.start();
        try {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean ended = process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES);
            double seconds = (System.nanoTime() - before) / 1e9;
            if (!ended || process.exitValue() != 0) {
                throw new IOException("ops/import did not bring in everything: " + said);
            }
            return seconds;
        } finally {
            process.destroy();
        }
    }
}
