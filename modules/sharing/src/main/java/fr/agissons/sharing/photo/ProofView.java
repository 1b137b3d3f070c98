package fr.agissons.sharing.photo;

import java.util.UUID;

/** One picture taken at the counter, as the two whom it concerns see it. */
public record ProofView(UUID id, Way way, int number, String hash, int width, int height) {
    /** Its address, which answers nobody else. */
    public String path() {
        return "/pret/photos/" + id;
    }
}
