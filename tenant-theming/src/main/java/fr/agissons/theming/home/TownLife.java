package fr.agissons.theming.home;

import fr.agissons.core.locality.ReadPartners;
import fr.agissons.core.people.organisation.OrganisationKind;
import fr.agissons.core.people.organisation.OrganisationLine;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Card;
import fr.agissons.theming.component.Figure;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What every town's home page can show, whatever its modules: who acts there, and its numbers. */
final class TownLife {
    private static final int EXCERPT = 130;

    private TownLife() {}

    static Content organisations(Ui ui, Tenant tenant, List<OrganisationLine> organisations) {
        List<Card> cards = new ArrayList<>(organisations.size());
        for (OrganisationLine organisation : organisations) {
            cards.add(Card.of(organisation.name(), organisation.path())
                    .kind(icon(organisation.kind()), ui.t(word(organisation.kind())))
                    .text(excerpt(organisation.description())));
        }
        return ui.homeOrganisations(ui, cards, tenant.name());
    }

    /** One number alone is no picture of a town. */
    static Optional<Content> figures(Ui ui, Tenant tenant, List<HomeFigure> counted) {
        if (counted.size() < 2) {
            return Optional.empty();
        }
        List<Figure> figures = new ArrayList<>(counted.size());
        for (HomeFigure figure : counted) {
            figures.add(new Figure(ui.number(figure.count()), ui.t(figure.key(), figure.count())));
        }
        return Optional.of(ui.homeFigures(ui, figures, tenant.name()));
    }

    static Optional<Content> partners(Ui ui, List<ReadPartners.Line> partners) {
        return partners.isEmpty() ? Optional.empty() : Optional.of(ui.homePartners(ui, partners));
    }

    private static String icon(OrganisationKind kind) {
        return switch (kind) {
            case ASSOCIATION -> "handshake";
            case PUBLIC_BODY -> "landmark";
            case ESUS -> "heart-handshake";
            case COMPANY -> "briefcase";
            case INFORMAL_GROUP -> "users";
        };
    }

    private static String word(OrganisationKind kind) {
        return switch (kind) {
            case ASSOCIATION -> "home.organisation.association";
            case PUBLIC_BODY -> "home.organisation.public-body";
            case ESUS -> "home.organisation.esus";
            case COMPANY -> "home.organisation.company";
            case INFORMAL_GROUP -> "home.organisation.informal-group";
        };
    }

    private static String excerpt(String description) {
        if (description.length() <= EXCERPT) {
            return description;
        }
        int space = description.lastIndexOf(' ', EXCERPT);
        return description.substring(0, space > 0 ? space : EXCERPT) + '…';
    }
}
