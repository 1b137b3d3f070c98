package fr.agissons.theming.organisation;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Role;
import fr.agissons.core.people.organisation.OrganisationDirectory;
import fr.agissons.core.people.organisation.OrganisationDirectory.Belonging;
import fr.agissons.core.people.organisation.OrganisationDirectory.Place;
import fr.agissons.core.people.organisation.OrganisationView;
import fr.agissons.core.web.Refusals;
import fr.agissons.theming.account.CommuneAnswer;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers each page of the organisations in one transaction, and decides who sees which. */
@Component
@Transactional(readOnly = true)
class ReadOrganisations {
    private static final int PAGE = 24;
    private static final int QUEUE = 50;

    private final OrganisationDirectory directory;
    private final CommuneAnswer communes;

    ReadOrganisations(OrganisationDirectory directory, CommuneAnswer communes) {
        this.directory = directory;
        this.communes = communes;
    }

    /** Part of the directory. */
    DirectoryPage directory(@Nullable Place after) {
        var found = directory.page(after, PAGE + 1);
        boolean more = found.size() > PAGE;
        var shown = (more ? found.subList(0, PAGE) : found)
                .stream()
                        .map(line -> new DirectoryPage.Row(line, communes.named(line.communeCode())))
                        .toList();
        return new DirectoryPage(shown, more, after == null);
    }

    /** An organisation's page as this reader may see it. */
    OrganisationPage page(String slug, Optional<Me> me, @Nullable String said) {
        boolean moderator = me.filter(one -> one.role().atLeast(Role.MODERATOR)).isPresent();
        var sight =
                directory.find(slug, me.map(Me::person).orElse(null), moderator).orElseThrow(Refusals.NotFound::new);
        var commune = communes.named(sight.organisation().contact().communeCode());
        return new OrganisationPage(sight.organisation(), commune, sight.belonging(), moderator, said);
    }

    /** The organisation, for those who act for it; nobody else is told that it exists. */
    OrganisationView managed(String slug, Me me) {
        return mine(slug, me, Belonging::manages);
    }

    /** The organisation this person belongs to, or is invited to, in this way. */
    OrganisationView mine(String slug, Me me, Predicate<Belonging> how) {
        return directory
                .find(slug, me.person(), false)
                .filter(sight -> sight.belonging().filter(how).isPresent())
                .orElseThrow(Refusals.NotFound::new)
                .organisation();
    }

    /** The people of an organisation, for those who act for it. */
    MembersPage members(String slug, Me me) {
        var roster = directory
                .roster(slug, me.person())
                .filter(found -> found.reader().manages())
                .orElseThrow(Refusals.NotFound::new);
        return new MembersPage(
                roster.organisation(), me.person(), roster.reader().owns(), roster.members());
    }

    /** What waits for a moderator. */
    ModerationPage queue() {
        return new ModerationPage(directory.pending(QUEUE));
    }
}
