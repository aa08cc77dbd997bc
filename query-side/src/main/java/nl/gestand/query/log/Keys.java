package nl.gestand.query.log;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import nl.gestand.query.log.StoredIdentity.Key;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which key may sign. The database says which key the log has; the file must hold that key. A key that is lost or another
 * one signs nothing, until the operator retires the log's key by its id. Asked under the log's lock only.
 */
final class Keys {

    private static final Logger LOG = LoggerFactory.getLogger(Keys.class);
    private static final int ORIGIN_BYTES = 6;

    private final LogSettings settings;
    private final KeyFile file;
    private final StoredIdentity identity;
    private final StoredCheckpoints checkpoints;

    Keys(LogSettings settings, KeyFile file, StoredIdentity identity, StoredCheckpoints checkpoints) {
        this.settings = settings;
        this.file = file;
        this.identity = identity;
        this.checkpoints = checkpoints;
    }

    /** @throws NotSigning where no key may sign */
    Signer signer() {
        String origin = origin();
        Optional<Key> kept = identity.key();
        if (kept.isEmpty()) {
            SigningKey first = file.read().orElseGet(file::make);
            identity.add(new Key(1, first.verifier(origin).vkey(), size()));
            return new Signer(origin, first);
        }
        VerifierKey expected = VerifierKey.parse(kept.get().vkey());
        if (expected.hexId().equals(settings.retired())) {
            return next(origin, kept.get(), expected);
        }
        return file.read()
                .filter(key -> key.verifier(origin).equals(expected))
                .map(key -> new Signer(origin, key))
                .orElseThrow(() -> new NotSigning(
                        NotSigning.Kind.OTHER_KEY,
                        "The key " + expected.hexId() + " of the log is not in " + file.path()
                                + ". Put it back, or go on" + " with another by GESTAND_LOG_RETIRE_KEY="
                                + expected.hexId()));
    }

    /** Whether the log still has that key. */
    boolean stillHas(Signer signer) {
        return identity.key()
                .map(key -> key.vkey().equals(signer.verifier().vkey()))
                .orElse(false);
    }

    private String origin() {
        Optional<String> kept = identity.origin();
        if (kept.isEmpty()) {
            String origin = settings.origin().isEmpty() ? made() : settings.origin();
            identity.name(origin);
            return origin;
        }
        if (!settings.origin().isEmpty() && !settings.origin().equals(kept.get())) {
            throw new NotSigning(
                    NotSigning.Kind.OTHER_KEY,
                    "The log is named " + kept.get() + " for ever, and GESTAND_LOG_ORIGIN says " + settings.origin()
                            + ". Take that setting away");
        }
        return kept.get();
    }

    /** The next key signs the last checkpoint too, below the first signature: so one leads to the other. */
    private Signer next(String origin, Key kept, VerifierKey retired) {
        if (file.read().map(key -> key.verifier(origin).equals(retired)).orElse(false)) {
            file.setAside(retired.hexId());
        }
        SigningKey key = file.read().orElseGet(file::make);
        Signer signer = new Signer(origin, key);
        identity.add(new Key(kept.number() + 1, signer.verifier().vkey(), size()));
        checkpoints.last().ifPresent(last -> {
            SignedNote note = SignedNote.parse(last.note());
            String more = key.signature(origin, note.text());
            checkpoints.signAgain(last.size(), note.with(more).toString());
        });
        file.forgetMark();
        LOG.warn(
                "The log's key {} is retired; {} signs from now on",
                retired.hexId(),
                signer.verifier().hexId());
        return signer;
    }

    private long size() {
        return checkpoints.last().map(StoredCheckpoints.Signed::size).orElse(0L);
    }

    /** Unlike that of any other log, so that a register that was emptied never signs in the name of the one before. */
    private static String made() {
        byte[] random = new byte[ORIGIN_BYTES];
        new SecureRandom().nextBytes(random);
        return "gestand/" + HexFormat.of().formatHex(random);
    }
}
