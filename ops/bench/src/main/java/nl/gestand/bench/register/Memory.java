package nl.gestand.bench.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a running Java process has in memory.
 *
 * @param heap MB in use after a full collection
 * @param resident MB of the machine's memory, which stays at its highest until the collector gives some back; 0 where
 *     the system does not tell
 */
public record Memory(double heap, double resident) {

    private static final Pattern USED = Pattern.compile(
            "(?m)^ *(?:garbage-first heap|DefNew|Tenured|PSYoungGen|ParOldGen|ZHeap) .*used (\\d+)([KM])");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final double KB_IN_MB = 1_024;

    public static Memory of(long pid) throws IOException {
        double resident = resident(pid);
        jcmd(pid, "GC.run");
        return new Memory(used(jcmd(pid, "GC.heap_info")), resident);
    }

    /** MB, of what {@code GC.heap_info} answers; collectors with two generations tell a part in each line. */
    static double used(String heapInfo) {
        double sum = 0;
        Matcher used = USED.matcher(heapInfo);
        while (used.find()) {
            sum += Double.parseDouble(used.group(1)) / (used.group(2).equals("M") ? 1 : KB_IN_MB);
        }
        if (sum == 0) {
            throw new IllegalArgumentException("no use of the heap told: " + heapInfo);
        }
        return sum;
    }

    private static double resident(long pid) throws IOException {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        Matcher resident = RESIDENT.matcher(Files.readString(status));
        return resident.find() ? Double.parseDouble(resident.group(1)) / KB_IN_MB : 0;
    }

    private static String jcmd(long pid, String command) throws IOException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process asked = new ProcessBuilder(jcmd.toString(), Long.toString(pid), command)
                .redirectErrorStream(true)
                .start();
        return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
