package nl.gestand.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the kernel was asked to send where, by a process and all its threads, as strace writes it down. */
record SystemCalls(Path written) {

    private static final Pattern PEER = Pattern.compile("sin6?_port=htons\\((\\d+)\\).*?\"([0-9a-fA-F.:]+)\"");
    private static final Pattern LOOPBACK = Pattern.compile("127\\..*|::1|::ffff:127\\..*");

    /** Names are looked up by asking this port, be it of a resolver on this machine. */
    private static final String DOMAIN = "53";

    static boolean canBeWatched() {
        try {
            Process trace = new ProcessBuilder("strace", "-e", "trace=none", "true").start();
            return trace.waitFor(10, TimeUnit.SECONDS) && trace.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The command under which a process is watched. */
    List<String> watch() {
        String calls = "trace=connect,sendto,sendmsg,sendmmsg";
        return List.of("strace", "-f", "--seccomp-bpf", "-s", "0", "-e", calls, "-o", written.toString());
    }

    List<String> all() {
        try {
            return Files.readAllLines(written).stream()
                    .filter(line -> PEER.matcher(line).find())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Those to an address outside this machine, and those that ask for a name. */
    List<String> outside() {
        return all().stream().filter(SystemCalls::isOutside).toList();
    }

    private static boolean isOutside(String line) {
        Matcher peer = PEER.matcher(line);
        return peer.find()
                && (peer.group(1).equals(DOMAIN)
                        || !LOOPBACK.matcher(peer.group(2)).matches());
    }
}
