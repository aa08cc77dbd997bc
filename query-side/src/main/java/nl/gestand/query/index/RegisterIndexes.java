package nl.gestand.query.index;

import nl.gestand.query.evidence.DocumentTexts;
import nl.gestand.query.views.Beside;
import org.springframework.stereotype.Component;

/** Makes an index for each generation of the views. */
@Component
final class RegisterIndexes implements Beside.Maker {

    private final DocumentTexts held;

    RegisterIndexes(DocumentTexts held) {
        this.held = held;
    }

    @Override
    public Beside make() {
        return new RegisterIndex(held);
    }
}
