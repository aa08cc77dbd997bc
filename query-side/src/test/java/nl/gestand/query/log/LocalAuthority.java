package nl.gestand.query.log;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** An authority of RFC 3161 on this machine; it can be told to be slow, to fail, or to answer what was asked before. */
final class LocalAuthority implements AutoCloseable {

    enum Mood {
        WILLING,
        FAILING,
        /** Answers nothing until it is closed. */
        SILENT,
        /** Answers for another message than was sent. */
        CONFUSED
    }

    private static final Date MOMENT = Date.from(Instant.parse("2025-02-03T10:00:00Z"));

    private final HttpServer server;
    private final TimeStampTokenGenerator tokens;
    private final X509CertificateHolder certificate;
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile Mood mood = Mood.WILLING;

    private LocalAuthority(HttpServer server, X509CertificateHolder certificate, TimeStampTokenGenerator tokens) {
        this.server = server;
        this.certificate = certificate;
        this.tokens = tokens;
    }

    static LocalAuthority open() throws Exception {
        KeyPair keys = KeyPairGenerator.getInstance("EC").generateKeyPair();
        ContentSigner signer = new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
        X509CertificateHolder certificate = certificate(keys, signer);
        TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", keys.getPrivate(), certificate),
                new JcaDigestCalculatorProviderBuilder().build().get(new AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                new ASN1ObjectIdentifier("1.2.3.4.1"));
        tokens.addCertificates(new JcaCertStore(List.of(certificate)));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        LocalAuthority authority = new LocalAuthority(server, certificate, tokens);
        server.createContext("/", authority::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return authority;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/tsa";
    }

    X509CertificateHolder certificate() {
        return certificate;
    }

    void become(Mood next) {
        mood = next;
    }

    int asked() {
        return asked.get();
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] request = exchange.getRequestBody().readAllBytes();
        asked.incrementAndGet();
        try {
            switch (mood) {
                case SILENT -> closing.await();
                case FAILING -> exchange.sendResponseHeaders(500, -1);
                case WILLING -> send(exchange, stamped(new TimeStampRequest(request)));
                case CONFUSED -> {
                    TimeStampRequest sent = new TimeStampRequest(request);
                    byte[] digest = sent.getMessageImprintDigest();
                    digest[0] ^= 1;
                    var other = new TimeStampRequestGenerator();
                    send(exchange, stamped(other.generate(TSPAlgorithms.SHA256, digest, sent.getNonce())));
                }
            }
        } catch (GeneralSecurityException | OperatorCreationException | TSPException failed) {
            throw new IOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    private byte[] stamped(TimeStampRequest request)
            throws GeneralSecurityException, OperatorCreationException, TSPException, IOException {
        TimeStampResponse response = new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                .generate(request, BigInteger.valueOf(asked.get()), MOMENT);
        return response.getEncoded();
    }

    private static void send(HttpExchange exchange, byte[] answer) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/timestamp-reply");
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
    }

    private static X509CertificateHolder certificate(KeyPair keys, ContentSigner signer) throws IOException {
        X500Name name = new X500Name("CN=A local authority");
        Date until = Date.from(Instant.parse("2100-01-01T00:00:00Z"));
        return new JcaX509v3CertificateBuilder(name, BigInteger.ONE, new Date(0), until, name, keys.getPublic())
                .addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping))
                .build(signer);
    }
}
