package nl.gestand.query.log;

import java.util.List;

/** Signs for one log with one key. */
record Signer(String origin, SigningKey key) {

    VerifierKey verifier() {
        return key.verifier(origin);
    }

    SignedNote sign(Checkpoint checkpoint) {
        String text = checkpoint.text();
        return new SignedNote(text, List.of(key.signature(origin, text)));
    }
}
