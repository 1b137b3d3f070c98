package fr.agissons.core.locality;

import fr.agissons.core.file.FileName;

/**
 * The picture of a partner.
 *
 * @param file where it is kept
 * @param alt what it says beyond the partner's name, for those who do not see it; may be empty
 */
public record PartnerLogo(FileName file, String alt) {
    /** The longest description taken. */
    public static final int LONGEST_ALT = 150;

    public PartnerLogo {
        alt = alt.strip().replaceAll("\\s+", " ");
        if (alt.length() > LONGEST_ALT) {
            throw new IllegalArgumentException("A logo is described in few words");
        }
    }
}
