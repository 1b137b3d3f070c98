package fr.agissons.sharing.photo;

import fr.agissons.core.tenancy.TenantOwned;
import fr.agissons.theming.picture.Photograph;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * A picture of how a thing was when it changed hands. It may show somebody's home: it is kept with the loan and not among
 * the town's files, which everybody may open.
 */
@Entity
@Table(name = "sharing_proof")
class Proof extends TenantOwned {
    @Column(name = "reservation_id", updatable = false)
    private UUID reservationId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Way way;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private String hash;

    @Column(updatable = false)
    private byte[] picture;

    @Column(updatable = false)
    private int width;

    @Column(updatable = false)
    private int height;

    @Column(updatable = false)
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Proof() {}

    Proof(UUID loan, Way way, int number, Photograph photograph, Instant at) {
        this.reservationId = loan;
        this.way = way;
        this.number = number;
        this.picture = ReadPhotos.written(photograph);
        this.hash = hash(picture);
        this.width = photograph.image().getWidth();
        this.height = photograph.image().getHeight();
        this.at = at;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    UUID reservationId() {
        return reservationId;
    }

    String hash() {
        return hash;
    }

    byte[] picture() {
        return picture;
    }
}
