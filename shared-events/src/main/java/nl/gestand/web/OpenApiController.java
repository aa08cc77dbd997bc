package nl.gestand.web;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of the whole HTTP interface (OpenAPI), which either side gives whole; kept by hand. */
@RestController
final class OpenApiController {

    private static final Resource DOCUMENT = new ClassPathResource("openapi.json", OpenApiController.class);

    @GetMapping(path = "/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Resource document() {
        return DOCUMENT;
    }
}
