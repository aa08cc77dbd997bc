package nl.gestand.command.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.gestand.command.Refusal;
import nl.gestand.command.Refusal.Reason;
import nl.gestand.command.Refused;
import nl.gestand.events.number.ItemNumber;
import nl.gestand.events.store.BesideEvents;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who holds which number: each belongs to one item or letter only, whoever registers first (domain rule). */
@Component
public class NumberClaims {

    public static final String ITEM = "item";
    public static final String LETTER = "letter";

    private static final String CLAIM = "insert into number_claim (number_text, holder_id, holder_kind, claimed_by)"
            + " select cast(? as varchar), cast(? as varchar), cast(? as varchar), cast(? as varchar)"
            + " where not exists (select 1 from number_claim where number_text = ?)";

    private final JdbcClient jdbc;
    private final BesideEvents beside;

    NumberClaims(JdbcClient jdbc, BesideEvents beside) {
        this.jdbc = jdbc;
        this.beside = beside;
    }

    /** Claims the number with the events of the transaction, which is {@link Refused} where another holds it. */
    public void take(ItemNumber number, String holder, String kind) {
        beside.write(
                taken -> {
                    if (taken == 0) {
                        refuseUnlessHeldBy(number, holder);
                    }
                },
                CLAIM,
                claim(number, holder, kind));
    }

    /** Waits for whoever is registering the number at this moment, so that one of the two sees the other. */
    void awaitRegistration(ItemNumber number) {
        if (jdbc.sql(CLAIM).params(claim(number, "", ITEM)).update() == 1) {
            giveBack(number, "");
        }
    }

    private static Object[] claim(ItemNumber number, String holder, String kind) {
        return new Object[] {number.canonical(), holder, kind, holder, number.canonical()};
    }

    private void refuseUnlessHeldBy(ItemNumber number, String holder) {
        String held = holder(number.canonical()).orElse(holder);
        if (!held.equals(holder)) {
            throw taken(number.canonical(), held);
        }
    }

    /** The refusal of a number that another holds. */
    static Refused taken(String number, String holder) {
        return new Refused(new Refusal(
                Reason.NUMBER_TAKEN,
                "The number " + number + " belongs to " + holder + " already.",
                Map.of("number", number, "id", holder)));
    }

    void giveBack(ItemNumber number, String holder) {
        jdbc.sql("delete from number_claim where number_text = ? and holder_id = ?")
                .params(number.canonical(), holder)
                .update();
    }

    /** The id of the item or letter that holds a number in canonical form; of a merged item, the one it goes on in. */
    public Optional<String> holder(String number) {
        return jdbc.sql("select holder_id from number_claim where number_text = ?")
                .param(number)
                .query(String.class)
                .optional()
                .map(this::goingOnIn);
    }

    /** The item that an item goes on in, however often it was merged; itself where it was not. */
    String goingOnIn(String item) {
        return jdbc.sql("select into_id from merged_item where item_id = ?")
                .param(item)
                .query(String.class)
                .optional()
                .map(this::goingOnIn)
                .orElse(item);
    }

    /** The item and all that were merged into it. */
    Set<String> allThatGoOnIn(String item) {
        Set<String> all = new HashSet<>(Set.of(item));
        List<@Nullable String> twins = jdbc.sql("select item_id from merged_item where into_id = ?")
                .param(item)
                .query(String.class)
                .list();
        twins.stream().flatMap(Stream::ofNullable).forEach(twin -> all.addAll(allThatGoOnIn(twin)));
        return all;
    }

    /** The kind of what holds a number: {@link #ITEM} or {@link #LETTER}. */
    public Optional<String> kind(String number) {
        return jdbc.sql("select holder_kind from number_claim where number_text = ?")
                .param(number)
                .query(String.class)
                .optional();
    }
}
