package nl.gestand.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What someone is in the register; who may do what follows from it and from its scope. */
public enum Role {
    /** Parlementair contactpersoon; the scope is a ministry, as JenV. */
    LIAISON(true),
    /** Griffier; the scope is a committee, as J&V. */
    CLERK(true),
    /** Auditor; has no scope. */
    AUDITOR(false),
    /** Who runs the register; has the operator's token instead of an account. */
    OPERATOR(false);

    private final boolean scoped;

    Role(boolean scoped) {
        this.scoped = scoped;
    }

    public boolean scoped() {
        return scoped;
    }

    /** As the interface writes it: lower case. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of an account; an operator has none. */
    static Role ofAccount(String wireName) {
        return Arrays.stream(values())
                .filter(role -> role != OPERATOR && role.wireName().equals(wireName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Give one of: "
                        + Arrays.stream(values())
                                .filter(role -> role != OPERATOR)
                                .map(Role::wireName)
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    /** Whether this is the kind of scope that the role has: one or none. */
    boolean fits(@Nullable String scope) {
        return scoped == (scope != null);
    }
}
