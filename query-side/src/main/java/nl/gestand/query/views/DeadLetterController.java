package nl.gestand.query.views;

import java.util.List;
import java.util.Set;
import nl.gestand.web.JsonBody;
import nl.gestand.web.ProblemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets an operator see what a projection could not take, and have it tried again. */
@RestController
@RequestMapping("/v1/operator/dead-letters")
final class DeadLetterController {

    /** Longer than any id of an item or a letter. */
    private static final int LONGEST_ID = 255;

    record Waiting(List<DeadLetters.Parked> items) {}

    /** The ids of the items that are still not up to date. */
    record Retried(Set<String> itemsBehind) {}

    private final DeadLetters deadLetters;

    DeadLetterController(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    @GetMapping
    Waiting list() {
        return new Waiting(deadLetters.list());
    }

    /** Retries the item that the body names, or all where it names none. */
    @PostMapping("/retries")
    Retried retry(@RequestBody byte[] json) {
        JsonBody body = JsonBody.read(json);
        String item = body.text("item", LONGEST_ID);
        body.finish();
        return item == null ? new Retried(deadLetters.retryAll()) : retry(item);
    }

    private Retried retry(String item) {
        if (!deadLetters.holds(item)) {
            throw ProblemException.notFound("No event of " + item + " waits for a retry.");
        }
        return new Retried(deadLetters.retry(item) ? Set.of() : Set.of(item));
    }
}
