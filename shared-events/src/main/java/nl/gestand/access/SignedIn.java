package nl.gestand.access;

import org.jspecify.annotations.Nullable;

public record SignedIn(
        String userKey, String name, Role role, @Nullable String scope) {}
