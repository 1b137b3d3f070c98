package fr.agissons.participatorybudget.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The picture of a project, among the town's files.
 *
 * @param file its name, large
 * @param small its name, as cards show it
 * @param width of the large one, in pixels
 * @param height of the large one
 * @param alt what is to be seen, for those who do not see it
 */
@Embeddable
public record ProjectPicture(
        @Column(name = "picture") String file,
        @Column(name = "picture_small") String small,
        @Column(name = "picture_width") Integer width,
        @Column(name = "picture_height") Integer height,
        @Column(name = "picture_alt") String alt) {
    /** The longest description. */
    public static final int LONGEST_ALT = 300;
}
