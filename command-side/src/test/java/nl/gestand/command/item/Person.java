package nl.gestand.command.item;

import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.NullMarked;

/** Who asks, in the tests: someone with an account, a role and what it holds for. */
@NullMarked
public record Person(String userKey, String role, String scope) {

    public static final Person JENV = liaison("JenV");
    public static final Person VWS = liaison("VWS");
    public static final Person CLERK = new Person("clerk-1", "clerk", "J&V");
    public static final Person OTHER_CLERK = new Person("clerk-2", "clerk", "VWS");

    public static Person liaison(String ministry) {
        return new Person("liaison-" + ministry, "liaison", ministry);
    }

    public Person colleague() {
        return new Person(userKey + "-colleague", role, scope);
    }

    public MetaData metaData() {
        return MetaData.with(Recorders.ACTOR, userKey).and(Recorders.ROLE, role).and(Recorders.SCOPE, scope);
    }
}
