package nl.gestand.query.bundle;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Bundles are there where the transparency log is: their proofs are of it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
@Import({BundleController.class, Selections.class, Subjects.class, BundleWriting.class})
public class BundleConfiguration {}
