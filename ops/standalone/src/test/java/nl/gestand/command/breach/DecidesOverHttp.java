package nl.gestand.command.breach;

import java.net.URI;
import java.util.List;
import nl.gestand.command.item.NewItem;
import nl.gestand.command.item.Situation;
import nl.gestand.events.RegisterEvent;

/** Breaks a rule of the architecture, to show that it is caught. */
public record DecidesOverHttp(URI elsewhere) implements NewItem {

    @Override
    public List<RegisterEvent> decide(Situation situation) {
        return List.of();
    }
}
