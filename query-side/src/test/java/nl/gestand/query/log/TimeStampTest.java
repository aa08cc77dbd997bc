package nl.gestand.query.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import nl.gestand.events.store.StoredEvents;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checkpoints are stamped by an authority of RFC 3161, and the log waits for none. */
class TimeStampTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    @TempDir
    Path folder;

    private LocalAuthority authority;

    @BeforeEach
    void open() throws Exception {
        authority = LocalAuthority.open();
    }

    @AfterEach
    void close() {
        authority.close();
    }

    @Test
    void aStampIsOfTheMessageAndSignedByTheAuthority() throws Exception {
        byte[] message = "note".getBytes(StandardCharsets.UTF_8);
        try (TimeStampAuthority asked = new TimeStampAuthority(authority.address(), Duration.ofSeconds(20))) {
            byte[] stamp = asked.stamp(message);

            TimeStampToken token = new TimeStampToken(new CMSSignedData(stamp));
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(authority.certificate()));
            assertThat(token.getTimeStampInfo().getMessageImprintDigest())
                    .isEqualTo(TreeHash.sha256().digest(message));
            TimeStampResponse answer = new TimeStampResponse(TimeStampAuthority.granted(stamp));
            assertThat(answer.getStatus()).isZero();
            assertThat(answer.getTimeStampToken().getEncoded()).isEqualTo(stamp);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"FAILING", "SILENT", "CONFUSED"})
    void whatIsNoStampOfTheMessageIsRefused(LocalAuthority.Mood mood) {
        authority.become(mood);
        try (TimeStampAuthority asked = new TimeStampAuthority(authority.address(), SHORT)) {
            assertThatIOException().isThrownBy(() -> asked.stamp(new byte[3]));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "authority.example", "http:///x", "http://"})
    void anAddressIsOneOfHttp(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeStampAuthority(address, SHORT));
    }

    @Test
    void theLogGoesOnWhileTheAuthorityIsSilentAndIsStampedOnceItAnswers() {
        authority.become(LocalAuthority.Mood.SILENT);
        try (LogWorld world = LogWorld.with("--gestand.data=" + folder.resolve("data"));
                TimeStamping stamping = new TimeStamping(
                        new TimeStampAuthority(authority.address(), SHORT),
                        world.tables().checkpoints(),
                        SHORT)) {
            Sequencing running = new Sequencing(
                    world.sequencer(folder), world.bean(StoredEvents.class), stamping::stamp, () -> true);
            running.start();
            for (int i = 0; i < 3; i++) {
                world.append("a", i, 1);
                long size = i + 1L;
                await().atMost(Duration.ofSeconds(20))
                        .until(() -> running.state().size() == size);
            }
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> !stamping.failure().isEmpty());
            assertThat(world.tables().checkpoints().lastStamped()).isEmpty();

            authority.become(LocalAuthority.Mood.WILLING);
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> world.tables().checkpoints().timeStamp(3).isPresent());
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> stamping.failure().isEmpty());
            running.stop();
        }
    }
}
