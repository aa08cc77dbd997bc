package nl.gestand.access;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Signs in by name and password; slows and logs failures. */
final class LocalSignIn implements AuthenticationProvider {

    private static final Logger LOG = LoggerFactory.getLogger(LocalSignIn.class);

    /** What cannot be a name is counted as one, so that it takes no room. */
    private static final String NO_NAME = "-";

    private final Accounts accounts;
    private final LoginBrake brake;

    LocalSignIn(Accounts accounts, LoginBrake brake) {
        this.accounts = accounts;
        this.brake = brake;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication sent) {
        String name = sent.getName();
        String password = sent.getCredentials() instanceof String given ? given : "";
        String address = sent.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "?";
        // who signed in within the minute is not kept out by somebody else's guesses
        Optional<Account> quick = accounts.remembered(name, password);
        SignedIn who = quick.orElseGet(() -> slowly(name, password, address)).signedIn();
        return signedIn(who);
    }

    static Authentication signedIn(SignedIn who) {
        return UsernamePasswordAuthenticationToken.authenticated(
                who,
                null,
                AuthorityUtils.createAuthorityList("ROLE_" + who.role().name()));
    }

    private Account slowly(String name, String password, String address) {
        Optional<Account> account = accounts.verify(name, password, () -> refuseWhileWaiting(name, address));
        if (account.isEmpty()) {
            brake.failed(counted(name), address);
            LOG.warn("Failed sign-in of {} from {}", LogText.of(name), LogText.of(address));
            throw new BadCredentialsException("Wrong name or password");
        }
        brake.succeeded(counted(name), address);
        return account.get();
    }

    private void refuseWhileWaiting(String name, String address) {
        Duration wait = brake.waitFor(counted(name), address);
        if (wait.isPositive()) {
            LOG.warn("Refused sign-in of {} from {} for {}", LogText.of(name), LogText.of(address), wait);
            throw new TooManyAttempts(wait);
        }
    }

    private static String counted(String name) {
        return Account.isName(name) ? name : NO_NAME;
    }
}
