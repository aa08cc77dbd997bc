package nl.gestand.query.register;

import java.util.Set;

/** Which items are not up to date, because an event of theirs could not be shown yet. */
@FunctionalInterface
public interface ItemsBehind {

    Set<String> ids();
}
