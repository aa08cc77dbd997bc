package nl.gestand.query.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.gestand.events.item.Basis;
import nl.gestand.events.item.Evidence;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemEvent.ItemDescribed;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.motion.MotionEvent.MotionRecorded;
import nl.gestand.events.motion.MotionEvent.MotionTextRecorded;
import nl.gestand.query.Told;
import org.junit.jupiter.api.Test;

class DescriptionsTest {

    private static final Ground ZAAK = told("Zaak 2021Z00001");

    @Test
    void theSourceOfTheRegistrationMayCorrectItself() {
        Founding founding = founding(Told.of(Told.MOTION)
                .and(registered(ZAAK))
                .and(new ItemDescribed("Motie over bruggen, verbeterd", List.of("Van Testen"), ZAAK)));

        assertThat(founding.title()).isEqualTo("Motie over bruggen, verbeterd");
        assertThat(founding.people()).containsExactly("Van Testen");
    }

    @Test
    void anotherSourceReplacesNothingAndAddsNames() {
        Founding founding = founding(Told.of(Told.MOTION)
                .and(registered(told("a letter")))
                .and(new ItemDescribed("Motie anders", List.of("PROEFSTUK", "Van Testen"), ZAAK)));

        assertThat(founding.title()).isEqualTo("Motie over bruggen");
        assertThat(founding.people()).containsExactly("Proefstuk", "Van Testen");
    }

    @Test
    void thePapersOwnTextGivesTheRequestAndWhoElseSigned() {
        ItemFacts facts = facts(Told.of(Told.MOTION)
                .and(registered(ZAAK))
                .and(new MotionTextRecorded(
                        "MOTIE",
                        List.of("overwegende dat het lekt;"),
                        "verzoekt de regering te dichten,",
                        List.of("Proefstuk", "De Voorbeeld"),
                        told("kst-99901-1"))));
        Founding founding = Founding.of(Told.MOTION, facts);

        assertThat(founding.text()).isEqualTo("verzoekt de regering te dichten,");
        assertThat(founding.people()).containsExactly("Proefstuk", "De Voorbeeld");
        assertThat(Words.of(facts)).contains("overwegende dat het lekt", "de voorbeeld", "te dichten");
    }

    private static Founding founding(Told told) {
        return Founding.of(Told.MOTION, facts(told));
    }

    private static ItemFacts facts(Told told) {
        return told.facts();
    }

    private static MotionRecorded registered(Ground ground) {
        return new MotionRecorded(null, "Motie over bruggen", null, List.of("Proefstuk"), null, null, ground);
    }

    private static Ground told(String record) {
        return new Ground(null, null, Basis.STATED, Evidence.record(record));
    }
}
