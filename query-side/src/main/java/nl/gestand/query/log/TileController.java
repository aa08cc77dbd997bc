package nl.gestand.query.log;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import nl.gestand.web.Parameters;
import nl.gestand.web.ProblemException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The tree and the entries in tiles (C2SP tlog-tiles), which any tool of that standard reads; open to all. */
@RestController
class TileController {

    /** What a tile holds never changes; a longer one has another address. */
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    /** 0 to 63, without leading zeros. */
    private static final Pattern LEVEL = Pattern.compile("\\d|[1-5]\\d|6[0-3]");

    private final LogTables tables;

    TileController(LogTables tables) {
        this.tables = tables;
    }

    @GetMapping("/v1/log/tile/{level}/{*index}")
    ResponseEntity<byte[]> hashes(@PathVariable String level, @PathVariable String index, Parameters parameters) {
        parameters.finish();
        TilePath path = path(index);
        if (!LEVEL.matcher(level).matches()) {
            throw none();
        }
        int length = path.width() * TreeHash.LENGTH;
        byte[] hashes = tables.tiles()
                .find(Integer.parseInt(level), path.index())
                .filter(kept -> kept.length >= length)
                .orElseThrow(TileController::none);
        return answer().body(Arrays.copyOf(hashes, length));
    }

    /** Compressed where the reader takes that: entries are much alike. */
    @GetMapping("/v1/log/tile/entries/{*index}")
    ResponseEntity<byte[]> entries(@PathVariable String index, Parameters parameters, HttpServletRequest request) {
        parameters.finish();
        TilePath path = path(index);
        List<String> entries = tables.leaves().entries(path.index() * Tiles.WIDTH, path.width());
        if (entries.size() < path.width()) {
            throw none();
        }
        EntryBundle bundle = EntryBundle.of(entries);
        ResponseEntity.BodyBuilder answer = answer().header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return EntryBundle.takesGzip(Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING)))
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(bundle.compressed())
                : answer.body(bundle.bytes());
    }

    private static ResponseEntity.BodyBuilder answer() {
        return ResponseEntity.ok().cacheControl(FOR_EVER).contentType(MediaType.APPLICATION_OCTET_STREAM);
    }

    /** Spring hands the rest of an address over with its first slash. */
    private static TilePath path(String rest) {
        return TilePath.parse(rest.isEmpty() ? "" : rest.substring(1)).orElseThrow(TileController::none);
    }

    private static ProblemException none() {
        return ProblemException.notFound("There is no such tile, or the log is not that large yet.");
    }
}
