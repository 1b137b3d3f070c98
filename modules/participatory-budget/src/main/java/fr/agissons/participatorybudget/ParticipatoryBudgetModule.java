package fr.agissons.participatorybudget;

import fr.agissons.core.access.Permission;
import fr.agissons.core.access.Role;
import fr.agissons.core.module.CivicModule;
import fr.agissons.core.module.NavigationEntry;
import fr.agissons.core.module.NavigationEntry.Menu;
import fr.agissons.participatorybudget.rule.BudgetPermissions;
import java.util.List;
import org.springframework.stereotype.Component;

/** The manifest of participatory budgeting: where it stands in menus, and what it takes to run it. */
@Component
class ParticipatoryBudgetModule implements CivicModule {
    @Override
    public String slug() {
        return "budget-participatif";
    }

    @Override
    public String key() {
        return "budget";
    }

    @Override
    public String icon() {
        return "piggy-bank";
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                new NavigationEntry("budget.menu.list", "/budget-participatif", Menu.MAIN, 40, null),
                new NavigationEntry(
                        "budget.menu.run",
                        "/budget-participatif/administration",
                        Menu.STAFF,
                        40,
                        BudgetPermissions.RUN),
                new NavigationEntry("budget.menu.my-ideas", "/budget-participatif/mes-idees", Menu.PERSONAL, 40, null)
                        .icon("lightbulb"),
                new NavigationEntry(
                                "budget.menu.study",
                                "/budget-participatif/etude",
                                Menu.STAFF,
                                42,
                                BudgetPermissions.STUDY)
                        .icon("list-checks"),
                new NavigationEntry(
                                "budget.desk.menu",
                                "/budget-participatif/guichet",
                                Menu.STAFF,
                                43,
                                BudgetPermissions.DESK)
                        .icon("vote"),
                new NavigationEntry(
                                "budget.paper.menu",
                                "/budget-participatif/papiers",
                                Menu.STAFF,
                                44,
                                BudgetPermissions.DESK)
                        .icon("list-checks"));
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(BudgetPermissions.RUN, Role.ADMIN),
                new Permission(BudgetPermissions.STUDY, Role.MODERATOR),
                new Permission(BudgetPermissions.DESK, Role.MODERATOR));
    }

    @Override
    public String changelog() {
        return "db/changelog/budget/changelog.yaml";
    }
}
