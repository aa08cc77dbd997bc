package nl.gestand.query.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.gestand.query.views.ViewsFile.Mark;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewsFileTest {

    private static final Mark MARK = new Mark(7, "event-7");

    @TempDir
    private Path folder;

    private final ViewStore from = ViewStore.open("");
    private final ViewStore into = ViewStore.open("");
    private ViewsFile file = new ViewsFile(Path.of("views.bson"));

    @BeforeEach
    void fill() {
        file = new ViewsFile(folder.resolve("data").resolve("views.bson"));
        // more than a portion
        from.database()
                .getCollection("kites")
                .insertMany(Stream.iterate(0, i -> i + 1)
                        .limit(1_001)
                        .map(i -> new Document("_id", "kite" + i)
                                .append("heights", List.of(i, 2L * i))
                                .append("named", "vliegér " + i)
                                .append("lost", null))
                        .toList());
        from.database().getCollection("strings").insertOne(new Document("_id", 1).append("length", 2.5));
    }

    @AfterEach
    void close() {
        from.close();
        into.close();
    }

    @Test
    void whatWasSavedIsLoaded() throws Exception {
        file.save(from.database(), MARK);
        assertThat(file.load(into.database())).isEqualTo(MARK);
        assertThat(all(into.database(), "kites")).isEqualTo(all(from.database(), "kites"));
        assertThat(all(into.database(), "strings")).isEqualTo(all(from.database(), "strings"));
    }

    @Test
    void nobodyElseMayReadItAndNothingIsLeftBesideIt() throws Exception {
        file.save(from.database(), MARK);
        // a kill cut this one off
        Files.writeString(folder.resolve("data").resolve("views.bson.part"), "half");
        file.save(from.database(), MARK);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
        assertThat(beside()).containsExactly(file.path());
    }

    @Test
    void ofADamagedFileNothingIsLoaded() throws Exception {
        file.save(from.database(), MARK);
        byte[] whole = Files.readAllBytes(file.path());
        for (int at : new int[] {0, 3, 20, whole.length / 2, whole.length - 9, whole.length - 1}) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 4;
            assertRefused(damaged);
        }
        for (int length : new int[] {0, 1, 7, 8, 30, whole.length / 2, whole.length - 1}) {
            assertRefused(Arrays.copyOf(whole, length));
        }
        assertRefused(Arrays.copyOf(whole, whole.length + 1));
        Files.write(file.path(), whole);
        assertThat(file.load(into.database())).isEqualTo(MARK);
    }

    @Test
    void whatCannotBeSavedLeavesWhatWas() throws Exception {
        file.save(from.database(), MARK);
        byte[] whole = Files.readAllBytes(file.path());
        from.close();
        assertThatThrownBy(() -> file.save(from.database(), new Mark(8, "event-8")))
                .isInstanceOf(Exception.class);
        assertThat(Files.readAllBytes(file.path())).isEqualTo(whole);
        assertThat(beside()).containsExactly(file.path());
    }

    private void assertRefused(byte[] damaged) throws IOException {
        Files.write(file.path(), damaged);
        assertThatThrownBy(() -> file.load(into.database())).isInstanceOf(IOException.class);
        assertThat(into.database().listCollectionNames()).isEmpty();
    }

    private List<Path> beside() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("data"))) {
            return files.toList();
        }
    }

    private static List<Document> all(MongoDatabase database, String name) {
        return database.getCollection(name).find().into(new ArrayList<>());
    }
}
