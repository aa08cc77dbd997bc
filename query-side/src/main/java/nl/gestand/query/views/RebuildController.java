package nl.gestand.query.views;

import java.net.URI;
import nl.gestand.web.JsonBody;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets an operator have the views made anew beside those that are shown. */
@RestController
@RequestMapping("/v1/operator/rebuilds")
final class RebuildController {

    private static final URI CURRENT = URI.create("/v1/operator/rebuilds/current");

    private final Rebuilds rebuilds;

    RebuildController(Rebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    /** Begins a rebuild; its end is not waited for. */
    @PostMapping
    ResponseEntity<RebuildStatus> begin(@RequestBody byte[] json) throws InterruptedException {
        JsonBody body = JsonBody.read(json);
        Boolean accept = body.bool("acceptDifferences");
        body.finish();
        return ResponseEntity.accepted().location(CURRENT).body(rebuilds.begin(Boolean.TRUE.equals(accept)));
    }

    @GetMapping("/current")
    RebuildStatus current() {
        return rebuilds.current().orElseThrow(Rebuilds::none);
    }

    @DeleteMapping("/current")
    RebuildStatus cancel() throws InterruptedException {
        return rebuilds.cancel();
    }
}
