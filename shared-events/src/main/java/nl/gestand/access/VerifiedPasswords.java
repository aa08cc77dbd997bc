package nl.gestand.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.gestand.time.RegisterClock;

/**
 * Passwords that were found right within the last minute, as salted digests under a key that only this process has.
 * Another process that changes an account is thus noticed within that minute.
 */
final class VerifiedPasswords {

    static final Duration REMEMBERED = Duration.ofMinutes(1);

    @SuppressWarnings("ArrayRecordComponent") // never compared as a record
    private record Digest(Account account, byte[] salt, byte[] digest) {}

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key = new SecretKeySpec(random(32), HMAC);
    private final Cache<String, Digest> byName;

    VerifiedPasswords(RegisterClock clock) {
        byName = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(REMEMBERED)
                .ticker(() -> Duration.ofMillis(clock.now().toEpochMilli()).toNanos())
                .build();
    }

    void remember(Account account, String password) {
        byte[] salt = random(16);
        byName.put(account.name(), new Digest(account, salt, digest(salt, password)));
    }

    Optional<Account> find(String name, String password) {
        return Optional.ofNullable(byName.getIfPresent(name))
                .filter(known -> MessageDigest.isEqual(known.digest(), digest(known.salt(), password)))
                .map(Digest::account);
    }

    void forget(String name) {
        byName.invalidate(name);
    }

    private byte[] digest(byte[] salt, String password) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            mac.update(salt);
            return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] random(int bytes) {
        byte[] drawn = new byte[bytes];
        RANDOM.nextBytes(drawn);
        return drawn;
    }
}
