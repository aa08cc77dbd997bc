package nl.gestand.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.ClaimAccessor;

/** Reads from a token that was found valid who its bearer is here. */
record TokenClaims(Oidc oidc) {

    SignedIn signedIn(ClaimAccessor token) {
        List<Role> roles = texts(token, oidc.roleClaim()).stream()
                .flatMap(text -> List.of(Role.values()).stream()
                        .filter(role -> role != Role.OPERATOR && role.wireName().equals(text)))
                .distinct()
                .toList();
        if (roles.size() != 1) {
            throw new UnknownRole("The claim " + oidc.roleClaim() + " must hold one of liaison, clerk, auditor.");
        }
        Role role = roles.getFirst();
        return new SignedIn(userKey(token), name(token), role, role.scoped() ? scope(token, role) : null);
    }

    private String scope(ClaimAccessor token, Role role) {
        List<String> scopes = texts(token, oidc.scopeClaim());
        if (scopes.size() != 1
                || scopes.getFirst().isBlank()
                || scopes.getFirst().length() > 40) {
            throw new UnknownRole("The claim " + oidc.scopeClaim() + " must hold one ministry or committee.");
        }
        try {
            return Scopes.code(role, scopes.getFirst());
        } catch (IllegalArgumentException unknown) {
            throw new UnknownRole(String.valueOf(unknown.getMessage()));
        }
    }

    private String name(ClaimAccessor token) {
        List<String> names = texts(token, oidc.nameClaim());
        return names.isEmpty() ? "" : names.getFirst();
    }

    private static String userKey(ClaimAccessor token) {
        String subject = token.getClaimAsString("sub");
        if (subject == null || subject.isBlank()) {
            throw new UnknownRole("The token must say who its subject is.");
        }
        try {
            byte[] whole = (token.getClaimAsString("iss") + "\n" + subject).getBytes(StandardCharsets.UTF_8);
            return "o"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(whole), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> texts(ClaimAccessor token, String path) {
        Object found = token.getClaims().get(path);
        if (found == null) {
            found = token.getClaims();
            for (String step : path.split("\\.", -1)) {
                found = found instanceof Map<?, ?> inner ? inner.get(step) : null;
            }
        }
        return texts(found);
    }

    private static List<String> texts(@Nullable Object claim) {
        if (claim instanceof String text) {
            return List.of(text);
        }
        return claim instanceof Collection<?> list
                ? list.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }
}
