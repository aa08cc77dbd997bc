package nl.gestand.verify.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import nl.gestand.verify.report.Malformed;
import nl.gestand.verify.report.Report;
import nl.gestand.verify.report.Unreadable;
import nl.gestand.verify.report.Where;
import org.jspecify.annotations.Nullable;

/** The files of a bundle, packed or not; nothing is ever unpacked to disk. */
interface BundleFiles extends AutoCloseable {

    /** Relative paths with '/'; what may not be there (links, paths that lead outside) is reported and left out. */
    Set<String> paths();

    InputStream open(String path) throws IOException;

    @Override
    void close();

    /** @throws Unreadable where it is neither a folder nor a zip */
    static BundleFiles at(Path bundle, Report report) {
        if (Files.isDirectory(bundle)) {
            return new FolderFiles(bundle, report);
        }
        if (!Files.isRegularFile(bundle)) {
            throw new Unreadable("There is no bundle " + bundle + ".");
        }
        return new ZipFiles(bundle, report);
    }

    /** A file that is short by nature; null where it is not there. */
    default byte @Nullable [] small(String path, int longest) {
        if (!paths().contains(path)) {
            return null;
        }
        try (InputStream in = open(path)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            in.transferTo(new Bounded(bytes, longest));
            return bytes.toByteArray();
        } catch (Bounded.Full tooLong) {
            throw new Malformed(path + " is longer than " + longest + " bytes");
        } catch (IOException unreadable) {
            throw new Malformed(path + " cannot be read: " + unreadable.getMessage());
        }
    }

    /** Whether the path stays inside, and is written in one way only. */
    static boolean isPlain(String path) {
        return !path.isEmpty()
                && !path.startsWith("/")
                && path.indexOf('\\') < 0
                && path.indexOf(':') < 0
                && path.equals(Where.shown(path))
                && Stream.of(path.split("/", -1)).noneMatch(part -> part.isEmpty() || part.matches("\\.+"));
    }
}
