package fr.agissons.theming.home;

import fr.agissons.core.access.Open;
import fr.agissons.core.people.organisation.OrganisationKind;
import fr.agissons.core.people.organisation.OrganisationLine;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Card;
import fr.agissons.theming.component.Figure;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of a town's site. */
@Controller
class HomeController {
    private static final int EXCERPT = 130;

    private final Home home;
    private final Greeting greeting;

    HomeController(Home home, Greeting greeting) {
        this.home = home;
        this.greeting = greeting;
    }

    @Open
    @GetMapping("/")
    JteModel show(Ui ui) {
        Tenant tenant = Tenancy.current();
        Home.Life life = home.life(ui, tenant);
        return ui.homePage(
                ui,
                greeting.head(ui, tenant),
                greeting.hero(ui, tenant),
                greeting.actions(ui, tenant),
                life.blocks(),
                figures(ui, life.figures()),
                cards(ui, life.organisations()),
                tenant.name());
    }

    private static List<Figure> figures(Ui ui, List<HomeFigure> counted) {
        List<Figure> figures = new ArrayList<>(counted.size());
        for (HomeFigure figure : counted) {
            figures.add(new Figure(ui.number(figure.count()), ui.t(figure.key(), figure.count())));
        }
        return figures;
    }

    private static List<Card> cards(Ui ui, List<OrganisationLine> organisations) {
        List<Card> cards = new ArrayList<>(organisations.size());
        for (OrganisationLine organisation : organisations) {
            cards.add(Card.of(organisation.name(), organisation.path())
                    .kind(icon(organisation.kind()), ui.t(word(organisation.kind())))
                    .text(excerpt(organisation.description())));
        }
        return cards;
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
