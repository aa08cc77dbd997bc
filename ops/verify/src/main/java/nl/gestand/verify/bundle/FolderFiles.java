package nl.gestand.verify.bundle;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.gestand.verify.report.Finding;
import nl.gestand.verify.report.Kind;
import nl.gestand.verify.report.Report;
import nl.gestand.verify.report.Unreadable;
import nl.gestand.verify.report.Where;

/** An unpacked bundle; links are not followed. */
final class FolderFiles implements BundleFiles {

    private final Path folder;
    private final Set<String> paths = new TreeSet<>();

    FolderFiles(Path folder, Report report) {
        this.folder = folder;
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !path.equals(folder))
                    .forEach(path -> add(path, report));
        } catch (IOException | UncheckedIOException unreadable) {
            throw new Unreadable("The folder " + folder + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private void add(Path path, Report report) {
        String relative = folder.relativize(path).toString().replace(File.separatorChar, '/');
        if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && BundleFiles.isPlain(relative)) {
            paths.add(relative);
        } else {
            report.add(new Finding(
                    Kind.MANIFEST,
                    Where.shown(relative)
                            + " is a link or no plain file, which a bundle does not hold; it was not read."));
        }
    }

    @Override
    public Set<String> paths() {
        return paths;
    }

    @Override
    public InputStream open(String path) throws IOException {
        return Files.newInputStream(folder.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
