package nl.gestand.query.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BesideTest {

    private final TestMongo mongo = TestMongo.open();
    private final World world = new World();
    private final Shelf shelf = new Shelf();

    @AfterEach
    void stop() {
        mongo.close();
    }

    @Test
    void whatIsBesideShowsTheSameDocumentsOnceTheirPositionIsCovered() throws Exception {
        try (Register register = Register.startWhole(world, "", shelf)) {
            register.fly(new KiteFlown("red", 1), new KiteFlown("blue", 2), new KiteFlown("red", 3));
            register.awaitAll();
            assertThat(shelf.shown().keySet()).containsExactlyInAnyOrder("kites/red", "kites/blue");
            assertThat(shelf.shown().get("kites/red")).containsEntry("heights", List.of(1, 3));
        }
    }

    @Test
    void whereTheViewsWereKeptItIsFilledBeforeAnyoneReads() throws Exception {
        try (Register before = Register.startWhole(world, mongo.uri())) {
            before.fly(new KiteFlown("red", 1), new KiteFlown("blue", 2));
            before.awaitAll();
        }

        try (Register after = Register.startWhole(world, mongo.uri(), shelf)) {
            assertThat(shelf.shown().keySet()).containsExactlyInAnyOrder("kites/red", "kites/blue");
            after.fly(new KiteFlown("red", 3));
            after.awaitAll();
            assertThat(shelf.shown().get("kites/red")).containsEntry("heights", List.of(1, 3));
            assertThat(shelf.shown().get("kites/blue")).containsEntry("heights", List.of(2));
        }
    }

    @Test
    void viewsThatBeginAnewLeaveNothingBeside() throws Exception {
        shelf.put("kites", List.of(new Document("_id", "of a former life")));
        try (Register register = Register.startWhole(world, "", shelf)) {
            register.fly(new KiteFlown("red", 1));
            register.awaitAll();
            assertThat(shelf.shown().keySet()).containsExactly("kites/red");
        }
    }

    @Test
    void afterAWriteThatFailedHalfWayItIsFilledAnew() throws Exception {
        try (ViewStore store = ViewStore.open(mongo.uri())) {
            ViewTarget target = ViewTarget.of(store.database(), shelf);
            write(target, "red");
            shelf.breaks(true);
            assertThatThrownBy(() -> write(target, "blue")).hasMessage("broken");
            shelf.breaks(false);

            write(target, "green");
            target.show();
            assertThat(new ArrayList<>(shelf.shown().keySet()))
                    .containsExactlyInAnyOrder("kites/red", "kites/blue", "kites/green");
        }
    }

    private void write(ViewTarget target, String id) {
        ViewState<Kites.Kite> kite =
                new ViewState<>(new Kites.KiteView(world.fate()), new Kites.Kite(id, 0, List.of(1)));
        target.hold(Map.of(new ViewKey(Kites.VIEW, id), kite));
        target.write(0, false, () -> {});
    }
}
