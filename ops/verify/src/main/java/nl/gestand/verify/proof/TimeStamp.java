package nl.gestand.verify.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gestand.verify.report.Malformed;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.Store;

/** A time stamp of RFC 3161 over a signed note: that it existed at that moment, says who signed the stamp. */
public final class TimeStamp {

    private final TimeStampToken token;
    private final X509CertificateHolder signer;
    private final Store<X509CertificateHolder> certificates;

    private TimeStamp(TimeStampToken token, X509CertificateHolder signer, Store<X509CertificateHolder> certificates) {
        this.token = token;
        this.signer = signer;
        this.certificates = certificates;
    }

    /** @throws Malformed where it is no stamp, or one of something else, or its signature does not hold */
    public static TimeStamp of(Checkpoint checkpoint, byte[] der) {
        try {
            TimeStampToken token = new TimeStampToken(new CMSSignedData(der));
            requireImprint(token, checkpoint);
            Store<X509CertificateHolder> certificates = token.getCertificates();
            @SuppressWarnings("unchecked")
            Collection<X509CertificateHolder> signers = certificates.getMatches(token.getSID());
            if (signers.size() != 1) {
                throw new Malformed("the time stamp does not bring the certificate of who signed it");
            }
            X509CertificateHolder signer = signers.iterator().next();
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
            return new TimeStamp(token, signer, certificates);
        } catch (CMSException
                | TSPException
                | IOException
                | OperatorCreationException
                | GeneralSecurityException
                | IllegalArgumentException
                | ClassCastException
                | IllegalStateException notValid) {
            throw new Malformed("the time stamp does not hold: " + notValid.getMessage());
        }
    }

    public Instant moment() {
        return token.getTimeStampInfo().getGenTime().toInstant();
    }

    /** Who signed it, as its certificate says. */
    public String signer() {
        return signer.getSubject().toString();
    }

    /** Whether its certificate is one of these, or leads to one; revocations are not asked for. */
    public boolean leadsTo(Collection<X509Certificate> trusted) {
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            X509Certificate own = certificate(factory, signer);
            if (trusted.contains(own)) {
                own.checkValidity(Date.from(moment()));
                return true;
            }
            List<X509Certificate> brought = new ArrayList<>();
            for (X509CertificateHolder holder : certificates.getMatches(null)) {
                brought.add(certificate(factory, holder));
            }
            X509CertSelector wanted = new X509CertSelector();
            wanted.setCertificate(own);
            Set<TrustAnchor> anchors =
                    trusted.stream().map(one -> new TrustAnchor(one, null)).collect(Collectors.toSet());
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, wanted);
            parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(brought)));
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(moment()));
            CertPathBuilder.getInstance("PKIX").build(parameters);
            return true;
        } catch (GeneralSecurityException | IOException noWay) {
            return false;
        }
    }

    /** @throws Malformed where there is no certificate in it */
    public static List<X509Certificate> certificates(InputStream pem) {
        try {
            List<X509Certificate> read = CertificateFactory.getInstance("X.509").generateCertificates(pem).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
            if (!read.isEmpty()) {
                return read;
            }
        } catch (GeneralSecurityException noCertificate) {
            // told below
        }
        throw new Malformed("there is no certificate in it");
    }

    private static void requireImprint(TimeStampToken token, Checkpoint checkpoint) {
        if (!TSPAlgorithms.SHA256.equals(token.getTimeStampInfo().getMessageImprintAlgOID())) {
            throw new Malformed("the time stamp is not over SHA-256");
        }
        byte[] imprint = token.getTimeStampInfo().getMessageImprintDigest();
        String note = checkpoint.text();
        // when a key is retired the next one signs below: what was stamped before had fewer signatures
        for (int end = note.length(); end > checkpoint.body().length() + 1; end = note.lastIndexOf('\n', end - 2) + 1) {
            if (Arrays.equals(imprint, Hashes.plain(note.substring(0, end).getBytes(UTF_8)))) {
                return;
            }
        }
        throw new Malformed("the time stamp is of something else than this checkpoint");
    }

    /**
     * The token in an answer of an authority.
     *
     * @throws Malformed where there is none
     */
    public static byte[] tokenOf(byte[] response) {
        try {
            TimeStampToken token = new TimeStampResponse(response).getTimeStampToken();
            if (token != null) {
                return token.getEncoded();
            }
        } catch (TSPException | IOException | IllegalArgumentException | ClassCastException notOne) {
            // told below
        }
        throw new Malformed("it is no answer of an authority with a time stamp");
    }

    private static X509Certificate certificate(CertificateFactory factory, X509CertificateHolder holder)
            throws GeneralSecurityException, IOException {
        return (X509Certificate) factory.generateCertificate(new java.io.ByteArrayInputStream(holder.getEncoded()));
    }
}
