package nl.gestand.query.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptViewsTest {

    private final World world = new World();

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void nameFile() {
        file = folder.resolve("data/views.bson");
    }

    @Test
    void aStartGoesOnWhereTheLastStopWas() throws Exception {
        fly();
        fly(new KiteFlown("red", 1), new KiteFlown("blue", 2));
        Shelf shelf = new Shelf();
        try (Register register = Register.startKeeping(world, file, shelf)) {
            register.awaitWhole();
            assertThat(handledSince()).isZero();
            assertThat(register.heights("red")).containsExactly(1);
            assertThat(shelf.shown().keySet()).containsExactlyInAnyOrder("kites/red", "kites/blue");
            register.fly(new KiteFlown("red", 3));
            register.awaitAll();
            assertThat(handledSince()).isOne();
            assertThat(register.heights("red")).containsExactly(1, 3);
        }
    }

    @Test
    void afterAKillItGoesOnFromTheStopBefore() throws Exception {
        fly(new KiteFlown("red", 1));
        Path before = Files.copy(file, folder.resolve("before"));
        fly(new KiteFlown("red", 2), new KiteFlown("blue", 3));
        // as if the second process had been killed
        Files.move(before, file, StandardCopyOption.REPLACE_EXISTING);
        try (Register register = startWhole()) {
            assertThat(handledSince()).isEqualTo(2);
            assertThat(register.heights("red")).containsExactly(1, 2);
            assertThat(register.heights("blue")).containsExactly(3);
        }
    }

    @Test
    void theViewsOfAnotherLogAreNotTakenUp() throws Exception {
        fly(new KiteFlown("red", 1), new KiteFlown("blue", 2));
        World other = new World();
        try (Register register = Register.startKeeping(other, file)) {
            register.awaitWhole();
            register.fly(new KiteFlown("green", 5));
            register.awaitAll();
            assertThat(register.heights("green")).containsExactly(5);
            assertThat(register.heights("red")).isNull();
        }
    }

    @Test
    void aDamagedFileIsNotTakenUp() throws Exception {
        fly(new KiteFlown("red", 1), new KiteFlown("blue", 2));
        byte[] damaged = Files.readAllBytes(file);
        damaged[damaged.length / 2] ^= 1;
        Files.write(file, damaged);
        assertMadeAnew();
    }

    @Test
    void viewsOfAnotherShapeAreMadeAnew() throws Exception {
        fly(new KiteFlown("red", 1));
        ViewsFile kept = new ViewsFile(file);
        try (ViewStore store = ViewStore.open("")) {
            ViewsFile.Mark mark = kept.load(store.database());
            new ViewCollections(store.database(), ViewCollections.FIRST).nameVersion(ViewVersion.CURRENT - 1);
            kept.save(store.database(), mark);
        }
        assertMadeAnew();
    }

    /** What an operator did with a parked event after the stop is nowhere but in the views that a kill took. */
    @Test
    void whereEventsAreParkedTheViewsAreMadeAnew() throws Exception {
        fly(new KiteFlown("red", 1));
        Path before = Files.copy(file, folder.resolve("before"));
        world.fate().of = flown -> {
            if (flown.height() == 2) {
                throw new IllegalStateException("no height of 2");
            }
        };
        fly(new KiteFlown("red", 2), new KiteFlown("blue", 3));
        assertThat(file).doesNotExist();
        world.fate().of = flown -> {};
        Files.move(before, file);
        assertMadeAnew();
    }

    @Test
    void aRebuildThatWasSwitchedInIsWhatIsKept() throws Exception {
        fly(new KiteFlown("red", 1));
        try (ViewStore store = ViewStore.open("")) {
            ViewsFile kept = new ViewsFile(file);
            ViewsFile.Mark mark = kept.load(store.database());
            for (String name : List.of(Kites.VIEW, ViewCollections.TOKENS, "view-version")) {
                List<Document> all = store.database().getCollection(name).find().into(new ArrayList<>());
                store.database().getCollection(name + "-2").insertMany(all);
                store.database().getCollection(name).drop();
            }
            new ShownGeneration(store.database()).move(1, 2);
            kept.save(store.database(), mark);
        }
        try (Register register = startWhole()) {
            assertThat(handledSince()).isZero();
            assertThat(register.heights("red")).containsExactly(1);
        }
    }

    /** Starts, has kites fly, and stops. */
    private void fly(KiteFlown... flights) throws Exception {
        try (Register register = startWhole()) {
            register.fly(flights);
            register.awaitAll();
        }
        handledSince();
    }

    private Register startWhole() throws InterruptedException {
        Register register = Register.startKeeping(world, file);
        register.awaitWhole();
        return register;
    }

    private void assertMadeAnew() throws InterruptedException {
        try (Register register = startWhole()) {
            assertThat(handledSince()).isEqualTo(Math.toIntExact(world.head()));
            assertThat(register.heights("red")).startsWith(1);
        }
    }

    /** How many events were handled since this was asked last. */
    private int handledSince() {
        return world.fate().handled.getAndSet(0);
    }
}
