package nl.gestand.standalone.operate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Lists, adds, changes, disables and enables local accounts. */
@Command(name = "account", mixinStandardHelpOptions = true, description = "Manages local accounts.")
@SuppressWarnings("NullAway.Init") // picocli fills it
final class AccountCommand {

    private static final String ACCOUNTS = "/v1/operator/accounts";

    @Spec
    private CommandSpec spec;

    @Command(description = "Lists the accounts: name, role, scope, and whether it may sign in.")
    void list() {
        client().send("GET", ACCOUNTS, null).get("items").forEach(this::show);
    }

    @Command(description = "Adds an account and shows the password made for it, this once.")
    void add(
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = "--role", required = true, description = "liaison, clerk or auditor") String role,
            @Option(names = "--scope", description = "the liaison's ministry or the clerk's committee") @Nullable
                    String scope) {
        Map<String, Object> account = new LinkedHashMap<>(Map.of("name", name, "role", role));
        if (scope != null) {
            account.put("scope", scope);
        }
        show(client().send("POST", ACCOUNTS, account));
    }

    @Command(description = "Changes the role or scope of an account, or makes a new password and shows it, this once.")
    void change(
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = "--role") @Nullable String role,
            @Option(names = "--scope") @Nullable String scope,
            @Option(names = "--new-password") boolean newPassword) {
        Map<String, Object> change = new LinkedHashMap<>();
        if (role != null) {
            change.put("role", role);
        }
        if (scope != null) {
            change.put("scope", scope);
        }
        if (newPassword) {
            change.put("newPassword", true);
        }
        change(name, change);
    }

    @Command(description = "Ends that an account may sign in; nothing it recorded changes.")
    void disable(@Parameters(paramLabel = "NAME") String name) {
        change(name, Map.of("active", false));
    }

    @Command(description = "Lets an account sign in again.")
    void enable(@Parameters(paramLabel = "NAME") String name) {
        change(name, Map.of("active", true));
    }

    private void change(String name, Map<String, Object> change) {
        show(client().send("PATCH", ACCOUNTS + "/" + name, change));
    }

    private void show(JsonNode account) {
        spec.commandLine()
                .getOut()
                .printf(
                        "%s %s %s %s%s%n",
                        account.get("name").asString(),
                        account.get("role").asString(),
                        account.path("scope").asString("-"),
                        account.get("active").asBoolean() ? "active" : "disabled",
                        account.has("password")
                                ? " password " + account.get("password").asString()
                                : "");
    }

    private static RegisterClient client() {
        return RegisterClient.fromSettings(System.getenv());
    }
}
