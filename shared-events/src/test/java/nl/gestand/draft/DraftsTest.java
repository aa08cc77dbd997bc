package nl.gestand.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.gestand.access.Role;
import nl.gestand.access.SignedIn;
import nl.gestand.web.Fault;
import nl.gestand.web.FreshData;
import nl.gestand.web.MovableClock;
import nl.gestand.web.ProbeApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(classes = ProbeApplication.class, properties = "gestand.bcrypt-cost=4")
@ContextConfiguration(initializers = FreshData.class)
class DraftsTest {

    private static final SignedIn ANN = new SignedIn("u1", "ann", Role.LIAISON, "JenV");
    private static final SignedIn BOB = new SignedIn("u2", "bob", Role.LIAISON, "JenV");
    private static final SignedIn CAS = new SignedIn("u3", "cas", Role.LIAISON, "VWS");
    private static final Typed TYPED = new Typed(Map.of("title", List.of("Een titel")));

    private final Drafts drafts;
    private final MovableClock clock;
    private final String id = UUID.randomUUID().toString();

    DraftsTest(@Autowired Drafts drafts, @Autowired MovableClock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    private Draft begun() {
        assertThat(drafts.begin(id, DraftKind.MOTION, TYPED, ANN)).isTrue();
        return drafts.find(id, ANN).orElseThrow();
    }

    @Test
    void draftIsItsOwnersAlone() {
        assertThat(begun().typed().text("title")).isEqualTo("Een titel");
        assertThat(drafts.find(id, BOB)).isEmpty();
        assertThat(drafts.begin(id, DraftKind.MOTION, TYPED, BOB)).isFalse();
        assertThat(drafts.unsent(BOB)).extracting(Draft::id).doesNotContain(id);
    }

    @Test
    void whoItIsHandedToSeesItWithinTheMinistryOnly() {
        drafts.hand(begun(), BOB.userKey());
        assertThat(drafts.find(id, BOB)).isPresent();
        assertThat(drafts.find(id, ANN)).isPresent();
        drafts.hand(begunAlready(), CAS.userKey());
        assertThat(drafts.find(id, CAS)).isEmpty();
        assertThat(drafts.find(id, new SignedIn("u1", "ann", Role.LIAISON, "BZK")))
                .isEmpty();
        drafts.hand(begunAlready(), null);
        assertThat(drafts.find(id, BOB)).isEmpty();
    }

    private Draft begunAlready() {
        return drafts.find(id, ANN).orElseThrow();
    }

    @Test
    void clerkOfACommitteeIsNoColleagueOfTheMinistryOfThatName() {
        SignedIn clerk = new SignedIn("u4", "dik", Role.CLERK, "VWS");
        drafts.begin(id, DraftKind.VERDICTS, TYPED, clerk);
        drafts.hand(drafts.find(id, clerk).orElseThrow(), CAS.userKey());
        assertThat(drafts.find(id, clerk)).isPresent();
        assertThat(drafts.find(id, CAS)).isEmpty();
        assertThat(drafts.find(id, new SignedIn("u4", "dik", Role.LIAISON, "VWS")))
                .isEmpty();
    }

    @Test
    void whatIsRecordedOfItStaysSoWhenTheRestIsTypedAnew() {
        Draft draft = begun();
        drafts.answered(draft, DraftAnswer.recorded(Map.of("item", "accepted")));
        assertThat(drafts.change(begunAlready(), TYPED.with("name", "x"))).isTrue();
        assertThat(begunAlready().answer().recorded()).containsEntry("item", "accepted");
    }

    @Test
    void laterOfTwoChangesIsNotTakenForTheFirst() {
        Draft seen = begun();
        assertThat(drafts.change(seen, TYPED.with("name", "x"))).isTrue();
        assertThat(drafts.change(seen, TYPED.with("name", "y"))).isFalse();
        assertThat(begunAlready().revision()).isEqualTo(2);
        assertThat(begunAlready().typed().text("name")).isEqualTo("x");
    }

    @Test
    void answerStaysWithItUntilItChanges() {
        Draft draft = begun();
        Fault fault = new Fault("title", "too-long", "Give at most 3 characters.", "Een titel");
        drafts.answered(
                draft, new DraftAnswer("invalid", "There is 1 fault.", Map.of("a", "b"), List.of(fault), Map.of()));
        assertThat(begunAlready().answer().faults()).containsExactly(fault);
        assertThat(drafts.change(begunAlready(), TYPED.with("title", "x"))).isTrue();
        assertThat(begunAlready().answer()).isEqualTo(DraftAnswer.NONE);
    }

    @Test
    void oneSendsAtATimeAndTheOtherWaits() {
        Draft draft = begun();
        drafts.hand(draft, BOB.userKey());
        assertThat(drafts.take(draft, ANN)).isTrue();
        assertThat(drafts.take(draft, ANN)).isTrue();
        assertThat(drafts.take(draft, BOB)).isFalse();
        drafts.answered(draft, DraftAnswer.NONE);
        assertThat(drafts.take(draft, BOB)).isTrue();
        clock.move(Duration.ofMinutes(3));
        assertThat(drafts.take(draft, ANN)).isTrue();
    }

    @Test
    void whatWasSentIsEmptiedKnownForAWhileAndThenGone() {
        Draft draft = begun();
        drafts.sent(draft, "/moties/1");
        assertThat(drafts.unsent(ANN)).extracting(Draft::id).doesNotContain(id);
        assertThat(begunAlready().sentTo()).isEqualTo("/moties/1");
        assertThat(begunAlready().typed().fields()).isEmpty();
        assertThat(drafts.change(draft, TYPED)).isFalse();
        assertThat(drafts.take(draft, ANN)).isFalse();
        clock.move(Duration.ofDays(8));
        drafts.begin(UUID.randomUUID().toString(), DraftKind.MOTION, TYPED, ANN);
        assertThat(drafts.find(id, ANN)).isEmpty();
    }
}
