package nl.gestand.access;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import nl.gestand.web.ProbeApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** A server on a port of its own with the real filters, on H2 in memory, with first accounts and an operator. */
@Retention(RetentionPolicy.RUNTIME)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
@SpringBootTest(
        classes = ProbeApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
            "spring.flyway.locations=classpath:db/migration/{vendor}",
            "axon.axonserver.enabled=false",
            "axon.update-check.disabled=true",
            "gestand.bcrypt-cost=4",
            "gestand.operator-token=" + RunningRegister.OPERATOR
        })
@interface RunningRegister {

    String OPERATOR = "an-operator-token-of-some-length";
    String BEARER = "Bearer " + OPERATOR;
}
