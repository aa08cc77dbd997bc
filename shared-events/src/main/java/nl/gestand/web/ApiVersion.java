package nl.gestand.web;

/** The version of the HTTP interface, as each answer below /v1 tells it (semantic, major equal to the path's). */
public final class ApiVersion {

    public static final String HEADER = "API-Version";
    public static final String CURRENT = "1.0.0";

    private ApiVersion() {}
}
