package nl.gestand.access;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.gestand.access.StoredAccounts.WithHash;
import org.jspecify.annotations.Nullable;

/** The local accounts: who there is, adding and changing them, and whether a password is theirs. */
public final class Accounts {

    /** What to change; null leaves it as it is. A null scope goes with a role that has none. */
    record Change(
            @Nullable Role role,
            @Nullable String scope,
            @Nullable String password,
            @Nullable Boolean active) {}

    private static final SecureRandom RANDOM = new SecureRandom();

    private final StoredAccounts stored;
    private final Passwords passwords;
    private final VerifiedPasswords verified;
    private final NameLocks locks = new NameLocks();

    Accounts(StoredAccounts stored, Passwords passwords, VerifiedPasswords verified) {
        this.stored = stored;
        this.passwords = passwords;
        this.verified = verified;
    }

    /** Ordered by name. */
    public List<Account> all() {
        return stored.all();
    }

    public Optional<Account> named(String name) {
        return stored.named(name).map(WithHash::account);
    }

    /** The other active local accounts of the same role and scope, ordered by name. */
    public List<Account> colleagues(SignedIn of) {
        return stored.all().stream()
                .filter(account -> account.active() && !account.userKey().equals(of.userKey()))
                .filter(account -> account.role() == of.role() && Objects.equals(account.scope(), of.scope()))
                .toList();
    }

    /** When the account was last changed; null where it is no local account, or may not sign in. */
    @Nullable
    Instant activeSince(SignedIn who) {
        return stored.named(who.name())
                .filter(found -> found.account().active())
                .filter(found -> found.account().userKey().equals(who.userKey()))
                .map(WithHash::changedAt)
                .orElse(null);
    }

    /** Throws DuplicateKeyException when the name is taken. */
    Account add(String name, Role role, @Nullable String scope, String password) {
        byte[] key = new byte[12];
        RANDOM.nextBytes(key);
        Account account = new Account("u" + HexFormat.of().formatHex(key), name, role, scope, true);
        stored.insert(account, passwords.hash(password));
        return account;
    }

    /** Ends what is remembered of the password, and waits for a check that is under way, lest that remember it. */
    Optional<Account> change(String name, Change change) {
        return locks.holding(name, () -> {
            Optional<Account> changed = stored.named(name).map(found -> store(found, change));
            verified.forget(name);
            return changed;
        });
    }

    private Account store(WithHash found, Change change) {
        Account old = found.account();
        Role role = change.role() == null ? old.role() : change.role();
        String scope = !role.scoped() ? null : change.scope() == null ? old.scope() : change.scope();
        boolean active = change.active() == null ? old.active() : change.active();
        Account changed = new Account(old.userKey(), old.name(), role, scope, active);
        stored.update(changed, change.password() == null ? found.hash() : passwords.hash(change.password()));
        return changed;
    }

    /** The active account whose password this was within the last minute, without the slow check. */
    Optional<Account> remembered(String name, String password) {
        return verified.find(name, password);
    }

    /** Runs the slow check; one at a time for a name, so that guesses cannot outrun the brake. */
    Optional<Account> verify(String name, String password, Runnable allowed) {
        return locks.holding(name, () -> {
            Optional<Account> known = remembered(name, password);
            return known.isPresent() ? known : slowly(name, password, allowed);
        });
    }

    private Optional<Account> slowly(String name, String password, Runnable allowed) {
        allowed.run();
        Optional<WithHash> found = Account.isName(name) ? stored.named(name) : Optional.empty();
        if (found.isEmpty()) {
            passwords.spendTheTimeOfACheck();
            return Optional.empty();
        }
        return found.filter(account -> passwords.matches(password, account.hash()))
                .filter(account -> account.account().active())
                .map(account -> remember(account, password));
    }

    private Account remember(WithHash found, String password) {
        if (passwords.outdated(found.hash())) {
            stored.update(found.account(), passwords.hash(password));
        }
        verified.remember(found.account(), password);
        return found.account();
    }
}
