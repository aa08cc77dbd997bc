package nl.gestand.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import nl.gestand.access.KeptForm;
import nl.gestand.access.SignedIn;
import nl.gestand.time.RegisterClock;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The smallest application with the real filters: a controller that repeats what it was given. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class ProbeApplication {

    @Bean
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    RegisterClock registerClock(MovableClock clock) {
        return new RegisterClock(clock);
    }

    @RestController
    public static class Probe {

        public static final AtomicReference<Exception> FAILURE = new AtomicReference<>();

        @GetMapping("/v1/motions/{id}")
        Map<String, Object> one(@PathVariable String id) {
            return Map.of("id", id, "trace", Trace.current().traceId());
        }

        @GetMapping("/v1/motions")
        Map<String, Object> list(Parameters parameters) {
            LocalDate validAt = parameters.date("validAt", LocalDate.EPOCH);
            int page = parameters.integer("page", 1, 100, 1);
            return parameters.finish(() -> Map.of("validAt", validAt, "page", page));
        }

        @PostMapping("/v1/motions")
        Map<String, Object> record(JsonBody body, @AuthenticationPrincipal SignedIn who) {
            String title = body.requiredText("title", 500);
            LocalDate tabledOn = body.requiredDate("tabledOn");
            return body.finish(() -> Map.of(
                    "title", title, "tabledOn", tabledOn, "by", who.userKey(), "name", who.name(), "role", who.role()));
        }

        @PutMapping(path = "/v1/letters/{id}/document", consumes = MediaType.APPLICATION_PDF_VALUE)
        Map<String, Object> document(@PathVariable String id, @RequestBody byte[] document) {
            return Map.of("bytes", document.length);
        }

        /** In the place of pages: what a form would carry, and who is looking. */
        @GetMapping(path = {"/token", "/bureau/page"})
        Map<String, Object> page(CsrfToken token, @AuthenticationPrincipal @Nullable SignedIn who) {
            return Map.of("token", token.getToken(), "name", who == null ? "" : who.name());
        }

        @PostMapping({"/bureau/page/send", "/elsewhere"})
        Map<String, Object> send(@RequestParam String typed, @AuthenticationPrincipal SignedIn who) {
            return Map.of("typed", typed, "by", who.userKey());
        }

        @GetMapping("/bureau/page/kept")
        Map<String, Object> kept(HttpServletRequest request, @AuthenticationPrincipal SignedIn who) {
            return KeptForm.of(request, "/bureau/page", who)
                    .<Map<String, Object>>map(kept -> Map.of("typed", kept.first("typed")))
                    .orElse(Map.of());
        }

        @GetMapping("/v1/failure")
        void fail() throws Exception {
            throw FAILURE.get();
        }

        @GetMapping("/v1/failure-midway")
        void failMidway(HttpServletResponse response) throws Exception {
            response.getOutputStream().write(new byte[100_000]);
            throw FAILURE.get();
        }
    }
}
