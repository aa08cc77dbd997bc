package nl.gestand.access;

import java.nio.file.Path;
import nl.gestand.time.RegisterClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the accounts in the event database, and signs people in with them or with tokens. */
@AutoConfiguration(after = JdbcClientAutoConfiguration.class, before = UserDetailsServiceAutoConfiguration.class)
@EnableConfigurationProperties(Oidc.class)
public final class AccountsConfiguration {

    /** A fourth of a second on a slow core; tests lower it. */
    @Bean
    Accounts accounts(JdbcClient jdbc, RegisterClock clock, @Value("${gestand.bcrypt-cost:12}") int cost) {
        return new Accounts(new StoredAccounts(jdbc, clock), new Passwords(cost), new VerifiedPasswords(clock));
    }

    @Bean
    LocalSignIn localSignIn(Accounts accounts, RegisterClock clock) {
        return new LocalSignIn(accounts, new LoginBrake(clock));
    }

    @Bean
    TokenSignIn tokenSignIn(
            @Value("${gestand.operator-token:}") String configured, @Value("${gestand.data:}") String data, Oidc oidc) {
        return new TokenSignIn(OperatorToken.of(configured, data.isBlank() ? null : Path.of(data)), oidc);
    }

    /** Once reads are answered, since hashing takes its time; before the register says that it is open. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ApplicationRunner firstAccounts(
            Accounts accounts,
            PlatformTransactionManager transactions,
            @Value("${gestand.first-accounts:false}") boolean wanted,
            @Value("${gestand.data}") Path data) {
        FirstAccounts first = new FirstAccounts(accounts, new TransactionTemplate(transactions), data);
        return started -> {
            if (wanted) {
                first.makeIfNone();
            }
        };
    }

    @Bean
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    OperatorAccounts operatorAccounts(Accounts accounts) {
        return new OperatorAccounts(accounts);
    }
}
