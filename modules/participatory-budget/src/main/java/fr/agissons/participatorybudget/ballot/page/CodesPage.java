package fr.agissons.participatorybudget.ballot.page;

import fr.agissons.participatorybudget.ballot.Tracking;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.Head;
import java.util.List;
import java.util.Optional;

/**
 * The public list of codes, and whether one of them is on it.
 *
 * @param edition the edition
 * @param codes all of them, sorted
 * @param typed the code somebody looks for
 * @param found what became of it: nothing when none was typed
 */
public record CodesPage(EditionView edition, List<String> codes, String typed, Optional<Boolean> found) {
    /** So many stand on the page; the file has all of them. */
    private static final int MOST = 500;

    static CodesPage of(EditionView edition, List<String> codes, String typed) {
        Optional<Boolean> found = typed.isEmpty()
                ? Optional.empty()
                : Optional.of(Tracking.read(typed).filter(codes::contains).isPresent());
        return new CodesPage(edition, codes, typed, found);
    }

    public Head head(Ui ui) {
        return Head.of(ui.t("budget.ballot.codes"))
                .lead(edition.title())
                .crumb(ui.t("budget.name"), EditionView.PATH)
                .crumb(edition.title(), edition.path())
                .canonical(edition.path() + "/urne");
    }

    public List<String> shown() {
        return codes.stream().limit(MOST).toList();
    }

    public boolean hasMore() {
        return codes.size() > MOST;
    }

    public Field field(Ui ui) {
        return Field.text("code", ui.t("budget.ballot.codes.field"))
                .hint(ui.t("budget.ballot.codes.hint"))
                .value(typed)
                .length(40);
    }
}
