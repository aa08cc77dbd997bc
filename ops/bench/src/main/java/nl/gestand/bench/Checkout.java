package nl.gestand.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout that is measured. */
public record Checkout(Path root) {

    /** As the system property {@code gestand.root} says, else the one around the working directory. */
    public static Checkout here() {
        String told = System.getProperty("gestand.root");
        if (told != null) {
            return new Checkout(Path.of(told));
        }
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("shared-events"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("not within a checkout of Gestand");
        }
        return new Checkout(folder);
    }

    public Path file(String path) {
        return root.resolve(path);
    }

    /** The commit that is checked out, marked where code differs from it; {@code unknown} without git. */
    String commit() {
        String hash = git("rev-parse", "--short", "HEAD");
        if (hash.isEmpty()) {
            return "unknown";
        }
        String changed =
                git("status", "--porcelain", "--untracked-files=no", "--", "*.java", "*.xml", "*.properties", "*.sql");
        return changed.isEmpty() ? hash : hash + " with changes";
    }

    private String git(String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = "git";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        try {
            Process git = new ProcessBuilder(command)
                    .directory(root.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException absent) {
            return "";
        }
    }
}
