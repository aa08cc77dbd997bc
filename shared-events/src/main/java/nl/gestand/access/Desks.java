package nl.gestand.access;

/** Where the work of each role begins. */
final class Desks {

    private Desks() {}

    /** @param authority as {@code ROLE_LIAISON} */
    static String of(String authority) {
        if (authority.equals("ROLE_" + Role.LIAISON.name())) {
            return "/bureau";
        }
        if (authority.equals("ROLE_" + Role.CLERK.name())) {
            return "/griffie";
        }
        return authority.equals("ROLE_" + Role.AUDITOR.name()) ? "/controle" : "/";
    }
}
