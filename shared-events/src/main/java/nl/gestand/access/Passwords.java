package nl.gestand.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * How passwords are made and kept. Hashes carry the name of their algorithm, so that a slower one can follow: bcrypt
 * at cost 12 now, since Argon2 would bring 8 MB of Bouncy Castle for the sake of a handful of accounts.
 */
final class Passwords {

    static final int SHORTEST = 12;

    /** In bytes of UTF-8; bcrypt ignores what comes after. */
    static final int LONGEST = 72;

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Salt and hash of nobody's password, in the letters of bcrypt. */
    private static final String NOBODYS = "nobodys".repeat(8).substring(0, 53);

    private final PasswordEncoder encoder;
    private final String nobodys;

    Passwords(int bcryptCost) {
        encoder = new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(bcryptCost)));
        nobodys = "{bcrypt}$2a$%02d$%s".formatted(bcryptCost, NOBODYS);
    }

    /** 24 characters that need no escaping anywhere, 144 random bits. */
    static String random() {
        byte[] drawn = new byte[18];
        RANDOM.nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }

    static boolean usable(String password) {
        return password.length() >= SHORTEST && password.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    }

    String hash(String password) {
        String hashed = encoder.encode(password);
        if (hashed == null) {
            throw new IllegalArgumentException("There is no password");
        }
        return hashed;
    }

    boolean matches(String password, String hash) {
        return password.getBytes(StandardCharsets.UTF_8).length <= LONGEST && encoder.matches(password, hash);
    }

    /** So that an unknown name costs as much time as a wrong password. */
    void spendTheTimeOfACheck() {
        encoder.matches("nobody's", nobodys);
    }

    /** A hash that costs as much to check as any other, made without the time that hashing takes. */
    String nobodys() {
        return nobodys;
    }

    boolean outdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }
}
