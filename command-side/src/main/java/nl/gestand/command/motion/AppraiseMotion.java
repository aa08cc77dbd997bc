package nl.gestand.command.motion;

import java.util.List;
import nl.gestand.command.item.ItemCommand;
import nl.gestand.command.item.ItemState;
import nl.gestand.command.item.Situation;
import nl.gestand.events.motion.MotionEvent.MotionAppraised;

/** Records what the cabinet thinks of a motion (kabinetsappreciatie). */
public record AppraiseMotion(MotionAppraised appraised) implements ItemCommand {

    @Override
    public List<MotionAppraised> decide(ItemState item, Situation situation) {
        Motions.require(item);
        return List.of(appraised);
    }
}
