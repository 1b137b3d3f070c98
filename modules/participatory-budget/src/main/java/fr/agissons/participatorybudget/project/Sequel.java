package fr.agissons.participatorybudget.project;

import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.theming.Ui;
import gg.jte.Content;
import java.util.Optional;
import java.util.UUID;

/** What a project's page says of it once the votes are counted; a bean of this type is asked each time. */
public interface Sequel {
    /** Nothing for a project that was not chosen. */
    Optional<Parts> of(Ui ui, EditionView edition, UUID project);

    /**
     * Two pieces of the page.
     *
     * @param story what has become of it
     * @param beside what the reader can do about it
     */
    record Parts(Content story, Content beside) {}
}
