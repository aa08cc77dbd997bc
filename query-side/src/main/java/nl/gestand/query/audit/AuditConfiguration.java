package nl.gestand.query.audit;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The auditor's desk is there where the events are rows: its time line and its proofs are of these. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
@Import({AuditPages.class, TimeLineReading.class})
public class AuditConfiguration {}
