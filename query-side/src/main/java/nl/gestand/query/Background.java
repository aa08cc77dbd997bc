package nl.gestand.query;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that nobody waits for: while others want the processor it gets about a tenth of what one of them gets. Java's own
 * priorities do nothing on Linux unless the JVM is told so, with a warning to whoever is not root.
 */
public final class Background {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    /** The kernel weighs it 110 where others weigh 1,024. */
    private static final int NICENESS = 10;

    /** On Linux, of the calling thread alone where the number is 0. */
    private static final int PROCESS = 0;

    private Background() {}

    /** From here on the running thread, a platform thread, is in the background; where the system is not Linux nothing changes. */
    public static void enter() {
        if (!System.getProperty("os.name").equals("Linux")) {
            return;
        }
        try {
            int failed = (int) setpriority().invokeExact(PROCESS, 0, NICENESS);
            LOG.debug("{} is in the background: {}", Thread.currentThread().getName(), failed == 0);
        } catch (Throwable unknown) {
            LOG.debug("The system does not let threads stand back", unknown);
        }
    }

    private static MethodHandle setpriority() {
        SymbolLookup standard = Linker.nativeLinker().defaultLookup();
        return Linker.nativeLinker()
                .downcallHandle(
                        standard.find("setpriority").orElseThrow(),
                        FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT));
    }
}
