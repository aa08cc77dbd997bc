package nl.gestand.command.web;

import java.util.Set;
import nl.gestand.draft.DraftKind;
import org.springframework.http.ResponseEntity;

/** The writes of one subject that a desk asks for by form: the same that programs ask for, read by the same rules. */
public interface FormWrites {

    Set<DraftKind> kinds();

    ResponseEntity<Receipt> write(DraftKind kind, Write write, Target target);

    /**
     * On what a form is about, as the path of a program's request names it.
     *
     * @param collection {@code motions} or {@code commitments}, "" where it is about neither
     * @param id of an item, a letter or a fact; "" for what is new
     */
    record Target(String collection, String id) {}
}
