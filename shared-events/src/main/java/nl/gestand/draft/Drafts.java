package nl.gestand.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gestand.access.SignedIn;
import nl.gestand.time.RegisterClock;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * The table of drafts in the event database. Both sides look, only the command side writes. A draft is there for its owner
 * and for the colleague of the same desk to whom it was handed, and for nobody else.
 */
public final class Drafts {

    /** Sent drafts are kept as long as someone may still send the same form by the back button. */
    private static final Duration KEPT = Duration.ofDays(7);

    private static final Duration SENDING = Duration.ofMinutes(2);

    private static final String ALL = "select draft_id, owner, ministry, kind, content, answer, revision, handed_to,"
            + " sent_to, changed_at from draft where ministry = :ministry and (owner = :who or handed_to = :who)";

    private final JdbcClient jdbc;
    private final RegisterClock clock;
    private final JsonMapper json = new JsonMapper();

    Drafts(JdbcClient jdbc, RegisterClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the caller has not sent yet or was handed, the last changed first. */
    public List<Draft> unsent(SignedIn caller) {
        return jdbc.sql(ALL + " and sent_to is null order by changed_at desc, draft_id")
                .param("ministry", desk(caller))
                .param("who", caller.userKey())
                .query(this::draft)
                .list();
    }

    public Optional<Draft> find(String id, SignedIn caller) {
        return jdbc.sql(ALL + " and draft_id = :id")
                .param("ministry", desk(caller))
                .param("who", caller.userKey())
                .param("id", id)
                .query(this::draft)
                .optional();
    }

    /** Begins a draft; false where another has that id. */
    public boolean begin(String id, DraftKind kind, Typed typed, SignedIn caller) {
        forgetSent();
        try {
            jdbc.sql("insert into draft (draft_id, owner, ministry, kind, content, answer, revision, changed_at)"
                            + " values (:id, :owner, :ministry, :kind, :content, :answer, 1, :at)")
                    .param("id", id)
                    .param("owner", caller.userKey())
                    .param("ministry", desk(caller))
                    .param("kind", kind.name())
                    .param("content", json.writeValueAsString(typed))
                    .param("answer", json.writeValueAsString(DraftAnswer.NONE))
                    .param("at", now())
                    .update();
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    /**
     * Changes what was typed; false where someone changed it since that revision, or sent it. What of it is recorded stays
     * recorded.
     */
    public boolean change(Draft seen, Typed typed) {
        return jdbc.sql("update draft set content = :content, answer = :answer, revision = revision + 1,"
                                + " changed_at = :at where draft_id = :id and revision = :revision and sent_to is null")
                        .param("content", json.writeValueAsString(typed))
                        .param(
                                "answer",
                                json.writeValueAsString(recordedOf(seen.answer().recorded())))
                        .param("at", now())
                        .param("id", seen.id())
                        .param("revision", seen.revision())
                        .update()
                == 1;
    }

    /**
     * Takes a draft in hand to send it; false while a colleague is sending it. Who took it may take it again, since their
     * sending twice is recorded once.
     */
    public boolean take(Draft draft, SignedIn sender) {
        return jdbc.sql("update draft set sending_by = :who, sending_at = :at where draft_id = :id and sent_to is null"
                                + " and (sending_by is null or sending_by = :who or sending_at < :stale)")
                        .param("who", sender.userKey())
                        .param("at", now())
                        .param("stale", now().minus(SENDING))
                        .param("id", draft.id())
                        .update()
                == 1;
    }

    /** Notes what the register said, and lets go of the draft. */
    public void answered(Draft draft, DraftAnswer answer) {
        jdbc.sql("update draft set answer = :answer, sending_by = null where draft_id = :id and sent_to is null")
                .param("answer", json.writeValueAsString(answer))
                .param("id", draft.id())
                .update();
    }

    /** Hands it to a colleague, or takes it back by null. */
    public void hand(Draft draft, @Nullable String colleague) {
        jdbc.sql("update draft set handed_to = :to, changed_at = :at where draft_id = :id and sent_to is null")
                .param("to", colleague)
                .param("at", now())
                .param("id", draft.id())
                .update();
    }

    /** Notes what it became; what was typed is in the register now, and no longer here. */
    public void sent(Draft draft, String address) {
        sent(draft, address, Map.of());
    }

    /** As {@link #sent(Draft, String)}, where its items were recorded each by itself. */
    public void sent(Draft draft, String address, Map<String, String> recorded) {
        jdbc.sql("update draft set sent_to = :to, content = :nothing, answer = :answer, changed_at = :at"
                        + " where draft_id = :id")
                .param("to", address)
                .param("nothing", json.writeValueAsString(Typed.NOTHING))
                .param("answer", json.writeValueAsString(recordedOf(recorded)))
                .param("at", now())
                .param("id", draft.id())
                .update();
    }

    public void remove(Draft draft) {
        jdbc.sql("delete from draft where draft_id = :id and sent_to is null")
                .param("id", draft.id())
                .update();
    }

    private void forgetSent() {
        jdbc.sql("delete from draft where sent_to is not null and changed_at < :before")
                .param("before", now().minus(KEPT))
                .update();
    }

    private OffsetDateTime now() {
        return clock.now().atOffset(ZoneOffset.UTC);
    }

    private static DraftAnswer recordedOf(Map<String, String> recorded) {
        return recorded.isEmpty() ? DraftAnswer.NONE : DraftAnswer.recorded(recorded);
    }

    /** A ministry and a committee may go by the same abbreviation: VWS. Nobody else has drafts. */
    private static String desk(SignedIn caller) {
        if (caller.scope() == null) {
            return "";
        }
        return switch (caller.role()) {
            case LIAISON -> caller.scope();
            case CLERK -> "clerk " + caller.scope();
            case AUDITOR, OPERATOR -> "";
        };
    }

    private Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getString("draft_id"),
                row.getString("owner"),
                row.getString("ministry"),
                DraftKind.valueOf(row.getString("kind")),
                json.readValue(row.getString("content"), Typed.class),
                json.readValue(row.getString("answer"), DraftAnswer.class),
                row.getLong("revision"),
                row.getString("handed_to"),
                row.getString("sent_to"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
