package fr.agissons.sharing.photo;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows pictures taken at the counter to the two whom they concern, and leaves no copy with anybody in between. */
@Controller
class ProofController {
    private final KeepProofs proofs;

    ProofController(KeepProofs proofs) {
        this.proofs = proofs;
    }

    @SignedIn
    @GetMapping("/pret/photos/{proof}")
    ResponseEntity<byte[]> show(@PathVariable UUID proof) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"photo.jpg\"")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .body(proofs.picture(Me.current(), proof));
    }
}
