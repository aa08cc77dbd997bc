package nl.gestand.query.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.cmp.PKIStatusInfo;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.tsp.TimeStampResp;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;

/** An authority that says, signed, that it has seen a digest at a moment (RFC 3161), over HTTP. */
final class TimeStampAuthority implements AutoCloseable {

    /** No answer of an authority is larger, its certificates included. */
    private static final int LARGEST = 1 << 17;

    private static final int NONCE_BITS = 64;
    private static final int OK = 200;

    private final URI address;
    private final Duration patience;
    private final HttpClient http;
    private final SecureRandom random = new SecureRandom();

    /** @throws IllegalArgumentException where it is no address of HTTP */
    TimeStampAuthority(String address, Duration patience) {
        this.address = URI.create(address);
        if (!address.matches("https?://.+") || this.address.getHost() == null) {
            throw new IllegalArgumentException("GESTAND_TSA_URL must be an address of http or https");
        }
        this.patience = patience;
        this.http = HttpClient.newBuilder().connectTimeout(patience).build();
    }

    /**
     * The token (TimeStampToken in DER), found to be of this message; whose certificate is trusted is for who verifies it
     * later.
     *
     * @throws IOException where there is none, or another than was asked for
     */
    byte[] stamp(byte[] message) throws IOException, InterruptedException {
        TimeStampRequestGenerator asking = new TimeStampRequestGenerator();
        asking.setCertReq(true);
        try {
            byte[] digest = TreeHash.sha256().digest(message);
            TimeStampRequest request =
                    asking.generate(TSPAlgorithms.SHA256, digest, new BigInteger(NONCE_BITS, random));
            TimeStampResponse response = new TimeStampResponse(asked(request.getEncoded()));
            response.validate(request);
            if (response.getTimeStampToken() == null) {
                throw new IOException("the authority refused: " + response.getStatusString());
            }
            return response.getTimeStampToken().getEncoded();
        } catch (TSPException wrong) {
            throw new IOException("the authority answered otherwise than was asked", wrong);
        }
    }

    /** The token as an answer that grants it (TimeStampResp), which is what tools read. */
    static byte[] granted(byte[] token) {
        try {
            return new TimeStampResp(new PKIStatusInfo(PKIStatus.granted), ContentInfo.getInstance(token))
                    .getEncoded(ASN1Encoding.DER);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private byte[] asked(byte[] request) throws IOException, InterruptedException {
        HttpRequest asking = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/timestamp-query")
                .timeout(patience)
                .POST(BodyPublishers.ofByteArray(request))
                .build();
        CompletableFuture<HttpResponse<byte[]>> answering =
                http.sendAsync(asking, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST));
        try {
            HttpResponse<byte[]> answer = answering.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (answer.statusCode() != OK) {
                throw new IOException("the authority answered " + answer.statusCode());
            }
            return answer.body();
        } catch (ExecutionException failed) {
            throw new IOException("the authority cannot be asked: " + failed.getCause(), failed);
        } catch (TimeoutException slow) {
            answering.cancel(true);
            throw new IOException("the authority did not answer within " + patience, slow);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
