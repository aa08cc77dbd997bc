package nl.gestand.access;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gestand.web.JsonBody;
import nl.gestand.web.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the operator lists, adds and changes accounts; a password that was made here is shown this once. */
@RestController
@RequestMapping("/v1/operator/accounts")
final class OperatorAccounts {

    private final Accounts accounts;

    OperatorAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    Map<String, List<Map<String, Object>>> all() {
        return Map.of(
                "items",
                accounts.all().stream().map(account -> shown(account, null)).toList());
    }

    @PostMapping
    ResponseEntity<Map<String, Object>> add(JsonBody body) {
        String name = body.requiredRead("name", Account::checkedName);
        Role role = body.requiredRead("role", Role::ofAccount);
        String scope = body.read("scope", text -> Scopes.code(role, text));
        String given = password(body);
        checkScope(body, role, scope);
        body.finish();
        String password = given == null ? Passwords.random() : given;
        try {
            Account added = accounts.add(name, role, scope, password);
            return ResponseEntity.created(URI.create("/v1/operator/accounts/" + name))
                    .body(shown(added, given == null ? password : null));
        } catch (DuplicateKeyException e) {
            throw ProblemException.conflict(
                    "account-exists", "There is an account of this name", "The name is taken: " + name, Map.of());
        }
    }

    @PatchMapping("/{name}")
    Map<String, Object> change(@PathVariable String name, JsonBody body) {
        Account old =
                accounts.named(name).orElseThrow(() -> ProblemException.notFound("There is no account of this name."));
        Role role = body.read("role", Role::ofAccount);
        String scope = body.read("scope", text -> Scopes.code(role == null ? old.role() : role, text));
        String given = password(body);
        boolean fresh = Boolean.TRUE.equals(body.bool("newPassword"));
        Boolean active = body.bool("active");
        Role becomes = role == null ? old.role() : role;
        checkScope(body, becomes, scope == null && becomes == old.role() ? old.scope() : scope);
        if (fresh && given != null) {
            body.fault("newPassword", "contradiction", "Give a password, or ask for a new one.");
        }
        body.finish();
        String password = fresh ? Passwords.random() : given;
        return accounts.change(name, new Accounts.Change(role, scope, password, active))
                .map(changed -> shown(changed, fresh ? password : null))
                .orElseThrow(() -> ProblemException.notFound("There is no account of this name."));
    }

    @SuppressWarnings("NullAway") // a required role is null beside its fault
    private static void checkScope(JsonBody body, Role role, @Nullable String scope) {
        if (role != null && !role.fits(scope)) {
            body.fault(
                    "scope",
                    role.scoped() ? "required" : "not-for-this-role",
                    role.scoped() ? "Give the ministry or committee." : "This role has no scope.");
        }
    }

    private static @Nullable String password(JsonBody body) {
        String given = body.secret("password", Passwords.LONGEST);
        if (given != null && !Passwords.usable(given)) {
            body.fault("password", "unusable", "Give 12 to 72 bytes, or leave it out to have one made.");
        }
        return given;
    }

    private static Map<String, Object> shown(Account account, @Nullable String password) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("name", account.name());
        shown.put("role", account.role().wireName());
        shown.put("scope", account.scope());
        shown.put("active", account.active());
        shown.put("userKey", account.userKey());
        if (password != null) {
            shown.put("password", password);
        }
        return shown;
    }
}
