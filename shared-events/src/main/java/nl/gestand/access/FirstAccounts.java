package nl.gestand.access;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Makes one account of each kind where there is none at all, and leaves their passwords in a file for the owner. */
final class FirstAccounts {

    static final String FILE = "first-accounts.txt";

    private record First(String name, Role role, @Nullable String scope) {}

    private static final List<First> FIRST = List.of(
            new First("liaison", Role.LIAISON, "JenV"),
            new First("griffier", Role.CLERK, "J&V"),
            new First("auditor", Role.AUDITOR, null));
    private static final Logger LOG = LoggerFactory.getLogger(FirstAccounts.class);

    private final Accounts accounts;
    private final TransactionOperations transactions;
    private final Path file;

    FirstAccounts(Accounts accounts, TransactionOperations transactions, Path data) {
        this.accounts = accounts;
        this.transactions = transactions;
        this.file = data.resolve(FILE);
    }

    /** Writes the file before it commits: passwords that nobody knows would be of no use. */
    void makeIfNone() {
        if (!accounts.all().isEmpty()) {
            return;
        }
        Map<String, String> passwords = new TreeMap<>();
        FIRST.forEach(first -> passwords.put(first.name(), Passwords.random()));
        transactions.executeWithoutResult(status -> {
            FIRST.forEach(first -> accounts.add(first.name(), first.role(), first.scope(), password(first, passwords)));
            SecretFile.write(file, lines(passwords));
        });
        LOG.info("The first accounts and their passwords are in {}", file.toAbsolutePath());
    }

    private static String lines(Map<String, String> passwords) {
        StringBuilder lines = new StringBuilder();
        for (First first : FIRST) {
            String scope = first.scope() == null ? "-" : first.scope();
            lines.append(String.join(" ", first.name(), first.role().wireName(), scope, password(first, passwords)))
                    .append('\n');
        }
        return lines.toString();
    }

    private static String password(First first, Map<String, String> passwords) {
        return passwords.getOrDefault(first.name(), "");
    }
}
