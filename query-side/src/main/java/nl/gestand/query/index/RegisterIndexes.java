package nl.gestand.query.index;

import java.util.List;
import nl.gestand.query.evidence.DocumentTexts;
import nl.gestand.query.views.Beside;
import org.springframework.stereotype.Component;

/** Makes an index for each generation of the views. */
@Component
final class RegisterIndexes implements Beside.Maker {

    private final DocumentTexts held;
    private final List<Versions> versions;

    RegisterIndexes(DocumentTexts held, List<Versions> versions) {
        this.held = held;
        this.versions = versions;
    }

    @Override
    public Beside make() {
        return new RegisterIndex(held, versions);
    }
}
