package nl.gestand.verify.bundle;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.gestand.verify.report.Finding;
import nl.gestand.verify.report.Kind;
import nl.gestand.verify.report.Report;
import nl.gestand.verify.report.Unreadable;
import nl.gestand.verify.report.Where;

/** A packed bundle; it is read in place, so a path that leads outside can do no harm and is reported all the same. */
final class ZipFiles implements BundleFiles {

    /** What people write packs to a tenth or so; what packs better than this, beyond some megabytes, is a bomb. */
    private static final long PACKS_TO = 200;

    private static final long FREE = 16L << 20;
    private static final int MOST = 5_000_000;

    private final ZipFile zip;
    private final Set<String> paths = new TreeSet<>();

    ZipFiles(Path file, Report report) {
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException | IllegalArgumentException noZip) {
            throw new Unreadable("The bundle " + file + " cannot be read as a zip: " + noZip.getMessage(), noZip);
        }
        try {
            list(report);
        } catch (IllegalArgumentException | UncheckedIOException malformed) {
            close();
            throw new Unreadable(
                    "The bundle " + file + " cannot be read as a zip: " + malformed.getMessage(), malformed);
        } catch (Unreadable bomb) {
            close();
            throw bomb;
        }
    }

    private void list(Report report) {
        if (zip.size() > MOST) {
            throw new Unreadable("The bundle has more than " + MOST + " files.");
        }
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            String path = entry.getName();
            if (entry.isDirectory() && BundleFiles.isPlain(path.substring(0, path.length() - 1))) {
                continue;
            }
            if (!BundleFiles.isPlain(path)) {
                report.add(new Finding(
                        Kind.MANIFEST,
                        "The path '" + Where.shown(path) + "' leads outside the bundle, or is no plain path."));
            } else if (!paths.add(path)) {
                report.add(new Finding(Kind.MANIFEST, "The file " + path + " is there twice."));
            }
        }
    }

    @Override
    public Set<String> paths() {
        return paths;
    }

    @Override
    public InputStream open(String path) throws IOException {
        ZipEntry entry = zip.getEntry(path);
        if (entry == null) {
            throw new FileNotFoundException(path);
        }
        long most = FREE + PACKS_TO * Math.max(0, entry.getCompressedSize());
        if (entry.getSize() > most) {
            throw new Unreadable(path + " in the bundle would unpack to " + entry.getSize() + " bytes from "
                    + entry.getCompressedSize() + "; it was not read.");
        }
        InputStream in = zip.getInputStream(entry);
        if (in == null) {
            throw new FileNotFoundException(path);
        }
        return in;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException closing) {
            // it was only read
        }
    }
}
