package nl.gestand.command.web;

import nl.gestand.access.Role;
import nl.gestand.access.SignedIn;
import nl.gestand.web.ProblemException;

/** Which role may write what; which item they may write on is a rule of the item. */
public final class Callers {

    private Callers() {}

    /** @throws ProblemException (403) unless the caller is a liaison */
    public static void requireLiaison(SignedIn caller) {
        require(caller, Role.LIAISON, "Only a liaison of a ministry may do this.");
    }

    /** @throws ProblemException (403) unless the caller is a clerk */
    public static void requireClerk(SignedIn caller) {
        require(caller, Role.CLERK, "Only a clerk of a committee may do this.");
    }

    /** @throws ProblemException (403) unless the caller is a liaison or a clerk */
    public static void requireStaff(SignedIn caller) {
        if (caller.role() != Role.CLERK) {
            require(caller, Role.LIAISON, "Only a liaison or a clerk may do this.");
        }
    }

    private static void require(SignedIn caller, Role role, String otherwise) {
        if (caller.role() != role) {
            throw ProblemException.forbidden(otherwise);
        }
    }
}
