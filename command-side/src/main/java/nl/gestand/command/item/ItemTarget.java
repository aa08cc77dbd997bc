package nl.gestand.command.item;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.stereotype.Component;

/** Which item a command is for; Axon's own way looks the annotations up at every command, a tenth of an update's time. */
@Component("itemTarget")
final class ItemTarget implements CommandTargetResolver {

    private final CommandTargetResolver byAnnotation =
            AnnotationCommandTargetResolver.builder().build();

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        return command.getPayload() instanceof ActOnItem act
                ? new VersionedAggregateIdentifier(act.item(), null)
                : byAnnotation.resolveTarget(command);
    }
}
