package nl.gestand.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A register of the state calls nobody, watched where it cannot hide: at the kernel. */
class NoOutsideAddressTest {

    @TempDir
    private Path folder;

    @BeforeAll
    static void needsATracer() {
        assumeTrue(SystemCalls.canBeWatched(), "strace is not here, or may not trace: outside calls are not watched");
    }

    @Test
    void theRegisterCallsNobodyWhileItStartsSendsTheSampleAndAnswers() {
        SystemCalls calls = new SystemCalls(folder.resolve("calls"));
        try (RegisterProcess register = new RegisterStart(Standalone.class, folder.resolve("data"))
                .under(calls.watch())
                .answering()) {
            Caller liaison = register.firstAccount("liaison");
            var receipt = liaison.record(
                    "watched",
                    "/v1/motions",
                    Map.of("name", "https://example.org/", "title", "Motie", "submitters", List.of("Vermeer")));
            assertThat(liaison.readAt(receipt, "/v1/motions").get("total").asInt())
                    .isEqualTo(16);
        }

        assertThat(calls.all())
                .as("the calls that the register makes to itself")
                .isNotEmpty();
        assertThat(calls.outside()).isEmpty();
    }

    /** 192.0.2.0/24 and 2001:db8::/32 are for documentation (RFC 5737, RFC 3849), .invalid never is a name (RFC 2606). */
    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.1", "2001:db8::1", "register.invalid"})
    void whoCallsOutsideIsCaught(String address) throws IOException, InterruptedException {
        SystemCalls calls = new SystemCalls(folder.resolve("calls"));
        List<String> command = new ArrayList<>(calls.watch());
        command.addAll(RegisterStart.java(System.getProperty("java.class.path")));
        command.addAll(List.of(OutsideCall.class.getName(), address));

        new ProcessBuilder(command).redirectErrorStream(true).start().onExit().join();

        assertThat(calls.outside()).isNotEmpty();
    }
}
