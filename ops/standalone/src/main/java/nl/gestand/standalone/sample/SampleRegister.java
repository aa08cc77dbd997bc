package nl.gestand.standalone.sample;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.gestand.events.store.EventLog;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** On an empty store, sends the sample to the register by its own interface; then brings the letters, where given. */
@Component
class SampleRegister {

    private static final Logger LOG = LoggerFactory.getLogger(SampleRegister.class);

    private final EventLog log;
    private final SampleGate gate;
    private final boolean wanted;
    private final @Nullable Path letters;
    private final Path data;

    SampleRegister(
            EventLog log,
            SampleGate gate,
            @Value("${gestand.sample}") boolean wanted,
            @Value("${gestand.letters:}") String letters,
            @Value("${gestand.data}") Path data) {
        this.log = log;
        this.gate = gate;
        this.wanted = wanted;
        this.letters = letters.isBlank() ? null : Path.of(letters);
        this.data = data;
    }

    @EventListener
    void ready(ApplicationReadyEvent ready) throws IOException {
        Environment settings = ready.getApplicationContext().getEnvironment();
        URI register = URI.create("http://127.0.0.1:" + settings.getRequiredProperty("local.server.port"));
        String token = operatorToken(settings);
        boolean first = wanted && (log.lastPosition() == 0 || Liaison.wasInterrupted(register, token));
        if (first || letters != null) {
            try (Liaison liaison = Liaison.signIn(register, token)) {
                if (first) {
                    send(liaison);
                }
                bring(liaison);
                // so that who reads now sees all of it
                liaison.get("/v1/statistics", log.lastPosition());
                liaison.retire();
            }
        }
        gate.open();
        LOG.info("The register is open at {}", register);
    }

    private static void send(Liaison liaison) {
        List<SampleStep> steps = SampleSteps.all();
        Sending sending = new Sending(liaison);
        steps.forEach(sending::send);
        LOG.info("The sample was sent to the register: {} requests", steps.size());
    }

    private void bring(Liaison liaison) throws IOException {
        if (letters != null) {
            LOG.info(
                    "Brought {} documents from {}",
                    new LetterFolder(letters).bring(liaison, log.lastPosition()),
                    letters);
        }
    }

    private String operatorToken(Environment settings) throws IOException {
        String configured = settings.getProperty("gestand.operator-token", "");
        return configured.isBlank()
                ? Files.readString(data.resolve("operator-token")).strip()
                : configured;
    }
}
