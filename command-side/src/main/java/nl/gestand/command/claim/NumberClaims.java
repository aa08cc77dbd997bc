package nl.gestand.command.claim;

import java.util.Map;
import java.util.Optional;
import nl.gestand.command.Refusal;
import nl.gestand.command.Refusal.Reason;
import nl.gestand.command.Refused;
import nl.gestand.events.number.ItemNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who holds which number: each belongs to one item or letter only, whoever registers first (domain rule). */
@Component
public class NumberClaims {

    public static final String ITEM = "item";
    public static final String LETTER = "letter";

    private final JdbcClient jdbc;

    NumberClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Refused where another holds the number */
    public void take(ItemNumber number, String holder, String kind) {
        int taken = jdbc.sql("insert into number_claim (number_text, holder_id, holder_kind, claimed_by)"
                        + " select cast(? as varchar), cast(? as varchar), cast(? as varchar), cast(? as varchar)"
                        + " where not exists (select 1 from number_claim where number_text = ?)")
                .params(number.canonical(), holder, kind, holder, number.canonical())
                .update();
        if (taken == 0) {
            refuseUnlessHeldBy(number, holder);
        }
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

    /** The id of the item or letter that holds a number in canonical form. */
    public Optional<String> holder(String number) {
        return jdbc.sql("select coalesce(m.into_id, c.holder_id) from number_claim c"
                        + " left join merged_item m on m.item_id = c.holder_id where c.number_text = ?")
                .param(number)
                .query(String.class)
                .optional();
    }

    /** The kind of what holds a number or has an id: {@link #ITEM} or {@link #LETTER}. */
    public Optional<String> kind(String number) {
        return jdbc.sql("select holder_kind from number_claim where number_text = ?")
                .param(number)
                .query(String.class)
                .optional();
    }
}
