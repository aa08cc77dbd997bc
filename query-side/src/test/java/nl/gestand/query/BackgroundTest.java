package nl.gestand.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class BackgroundTest {

    @Test
    @EnabledOnOs(OS.LINUX)
    void onlyTheThreadThatEntersItStandsBack() throws Exception {
        int here = niceness();
        CompletableFuture<Integer> inside = new CompletableFuture<>();
        Thread.ofPlatform().start(() -> {
            Background.enter();
            inside.complete(niceness());
        });
        assertThat(inside.get()).isEqualTo(Math.max(10, here));
        assertThat(niceness()).isEqualTo(here);
    }

    /** The 19th field of a thread's state (proc(5)), counted after its name, which may hold spaces. */
    private static int niceness() {
        try {
            String state = Files.readString(Path.of("/proc/thread-self/stat"));
            return Integer.parseInt(state.substring(state.lastIndexOf(')') + 2).split(" ", -1)[16]);
        } catch (java.io.IOException none) {
            throw new java.io.UncheckedIOException(none);
        }
    }
}
