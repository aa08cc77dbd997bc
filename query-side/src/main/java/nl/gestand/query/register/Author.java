package nl.gestand.query.register;

import java.time.LocalDate;
import nl.gestand.access.Role;
import nl.gestand.access.SignedIn;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.Recorder;
import org.jspecify.annotations.Nullable;

/** Who recorded an event: a pseudonym, a role, and the ministry or committee. */
public record Author(String key, String role, @Nullable String scope) {

    public static Author of(Recorder by) {
        return new Author(by.userKey(), by.role(), by.scope());
    }

    /** Auditors on every item; liaisons and clerks on those that are theirs on the day. */
    static boolean isShownTo(@Nullable SignedIn reader, ItemFacts facts, LocalDate day) {
        if (reader == null) {
            return false;
        }
        return switch (reader.role()) {
            case AUDITOR -> true;
            case LIAISON ->
                facts.ministry(day)
                        .filter(theirs -> theirs.equals(reader.scope()))
                        .isPresent();
            case CLERK ->
                facts.committee(day)
                        .filter(theirs -> theirs.equals(reader.scope()))
                        .isPresent();
            case OPERATOR -> false;
        };
    }

    /** A letter is nobody's item. */
    public static boolean isShownOfLetters(@Nullable SignedIn reader) {
        return reader != null && reader.role() == Role.AUDITOR;
    }
}
