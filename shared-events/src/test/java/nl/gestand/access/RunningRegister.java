package nl.gestand.access;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import nl.gestand.web.FreshData;
import nl.gestand.web.ProbeApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** A server on a port of its own with the real filters, on an H2 file of its own, with first accounts and an operator. */
@Retention(RetentionPolicy.RUNTIME)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
@SpringBootTest(
        classes = ProbeApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"gestand.bcrypt-cost=4", "gestand.operator-token=" + RunningRegister.OPERATOR})
@ContextConfiguration(initializers = FreshData.class)
@interface RunningRegister {

    String OPERATOR = "an-operator-token-of-some-length";
    String BEARER = "Bearer " + OPERATOR;
}
