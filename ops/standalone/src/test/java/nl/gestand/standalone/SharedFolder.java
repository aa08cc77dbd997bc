package nl.gestand.standalone;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder with the letters and the register beside the checkout, which a newcomer does not have. */
final class SharedFolder {

    private SharedFolder() {}

    static Path path() {
        return checkout().resolveSibling("shared");
    }

    /** The top of the project's own files. */
    static Path checkout() {
        for (Path each = Path.of("").toAbsolutePath(); each != null; each = each.getParent()) {
            if (Files.exists(each.resolve("pom.xml")) && Files.isDirectory(each.resolve("shared-events"))) {
                return each;
            }
        }
        throw new IllegalStateException("not run inside a checkout of the project");
    }
}
