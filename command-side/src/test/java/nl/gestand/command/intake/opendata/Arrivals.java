package nl.gestand.command.intake.opendata;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.gestand.command.claim.NumberClaims;
import nl.gestand.command.item.Facts;
import nl.gestand.command.item.OpenItem;
import nl.gestand.command.motion.RecordMotion;
import nl.gestand.command.web.Standing;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.motion.MotionEvent.OutcomeReached;
import nl.gestand.events.number.Citations;
import nl.gestand.events.store.EventLog;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A register to which records arrive, page by page. */
final class Arrivals implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final Standing register;
    private int pages;

    Arrivals(String... settings) {
        register = Standing.with(settings);
    }

    PageAnswer take(Object... records) {
        return take("page " + ++pages, records);
    }

    PageAnswer take(String key, Object... records) {
        byte[] body = JSON.writeValueAsBytes(records);
        List<Incoming> incoming = OpenDataBody.read(body, "application/json", null);
        return imports().take(new ImportPage(incoming, "u-jenv", key, Incoming.sha256(body)), Standing.JENV);
    }

    /** A page with a record on each line. */
    PageAnswer lines(byte[] body) {
        List<Incoming> incoming = OpenDataBody.read(body, "application/x-ndjson", null);
        return imports()
                .take(new ImportPage(incoming, "u-jenv", "lines " + ++pages, Incoming.sha256(body)), Standing.JENV);
    }

    private Imports imports() {
        return register.context.getBean(Imports.class);
    }

    /** A motion that a liaison recorded; answers its id. */
    String recorded(int count, String number, @Nullable OutcomeReached reached) {
        String id =
                UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8)).toString();
        register.answer(
                "recorded " + count,
                new OpenItem(
                        id, new RecordMotion(Facts.motion(), List.of(Citations.readOne(number)), null, null, reached)));
        return id;
    }

    /** As if the import's table and the log disagreed, which nothing foresees. */
    void tookInForAnItemThatIsNotThere(int count) {
        register.database
                .sql("insert into intake (source_id, item_id, digest, source_name) values (?, ?, 'none', 'none')")
                .params(Records.id(count), "018f0000-0000-7000-8000-0000000000f8")
                .update();
    }

    void letterHas(String number) {
        register.database
                .sql("insert into number_claim (number_text, holder_id, holder_kind, claimed_by) values (?, ?, ?, ?)")
                .params(number, "018f0000-0000-7000-8000-0000000000f9", NumberClaims.LETTER, "other")
                .update();
    }

    String item(String number) {
        return register.context.getBean(NumberClaims.class).holder(number).orElseThrow();
    }

    List<@Nullable String> names(String number) {
        return register.database
                .sql("select name from event where aggregate_id = ? order by sequence")
                .param(item(number))
                .query(String.class)
                .list();
    }

    <E extends RegisterEvent> List<E> facts(String number, Class<E> kind) {
        return register.context
                .getBean(EventStore.class)
                .readEvents(item(number))
                .asStream()
                .map(message -> message.getPayload())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    long position() {
        return register.context.getBean(EventLog.class).lastPosition();
    }

    long rows(String tableAndCondition) {
        return Objects.requireNonNull(register.database
                .sql("select count(*) from " + tableAndCondition)
                .query(Long.class)
                .single());
    }

    /** The record as it lies in quarantine; null where it does not. */
    @Nullable
    String quarantined(int count) {
        return register.context.getBean(Quarantine.class).page(false, 1).items().stream()
                .filter(entry -> entry.id().equals(Records.id(count)))
                .map(Quarantine.Entry::record)
                .findFirst()
                .orElse(null);
    }

    @Override
    public void close() {
        register.close();
    }
}
