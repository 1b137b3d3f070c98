package fr.agissons.core.file;

import fr.agissons.core.access.Open;
import fr.agissons.core.web.Refusals;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Serves a town's files on its own host, to be kept for ever: their names say their content. Opened by itself, a drawing
 * stands in a sandbox where nothing runs and nothing is fetched.
 */
@Controller
class FileController {
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final TownFiles files;

    FileController(TownFiles files) {
        this.files = files;
    }

    @Open
    @GetMapping(FileName.FOLDER + "{file}")
    ResponseEntity<byte[]> file(@PathVariable("file") String text) {
        FileName name = FileName.parse(text).orElseThrow(Refusals.NotFound::new);
        byte[] content = files.open(name).orElseThrow(Refusals.NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(name.kind().type()))
                .cacheControl(FOR_EVER)
                .eTag('"' + name.hash().substring(0, 20) + '"')
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
