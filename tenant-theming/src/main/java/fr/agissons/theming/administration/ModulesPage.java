package fr.agissons.theming.administration;

import fr.agissons.core.module.ModuleState;
import fr.agissons.core.module.ModuleView;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Action.Weight;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Tone;
import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every module there is, and where it stands here.
 *
 * @param modules the modules
 * @param changed slug of the one that has just been switched, if any
 */
public record ModulesPage(
        List<ModuleView> modules, @Nullable String changed) {
    static final String CHANGED = "fait";

    public Head head(Ui ui) {
        return Head.of(ui.t("administration.modules.title"))
                .lead(ui.t("administration.modules.lead"))
                .crumb(ui.t("administration.menu"), AdministrationNavigation.OVERVIEW)
                .staff();
    }

    /** The module that has just been switched. */
    public Optional<ModuleView> switched() {
        return modules.stream()
                .filter(one -> one.module().slug().equals(changed) && one.state() != ModuleState.WITHHELD)
                .findFirst();
    }

    public String name(Ui ui, ModuleView one) {
        return ui.t(one.module().key() + ".name");
    }

    public String about(Ui ui, ModuleView one) {
        return ui.t(one.module().key() + ".about");
    }

    /** What has just happened to it. */
    public Content said(Ui ui, ModuleView one) {
        return one.isOn()
                ? ui.alert(Tone.SUCCESS, ui.t("administration.modules.now-on", name(ui, one)), null)
                : ui.alert(
                        Tone.SUCCESS,
                        ui.t("administration.modules.now-off", name(ui, one)),
                        ui.t("administration.modules.kept"));
    }

    public Badge badge(Ui ui, ModuleView one) {
        String word = ui.t("core.module.state." + one.state());
        return switch (one.state()) {
            case ON -> Badge.of(Tone.SUCCESS, word);
            case OFF -> new Badge(word, Tone.NEUTRAL, "power");
            case WITHHELD -> new Badge(word, Tone.WARNING, "lock");
        };
    }

    /** When and by whom that was decided; nothing when it has been so from the beginning. */
    public @Nullable String since(Ui ui, ModuleView one) {
        return one.since()
                .map(at -> one.by()
                        .map(name -> ui.t("administration.modules.since-by", ui.dateTime(at), name))
                        .orElseGet(() -> ui.t("administration.modules.since", ui.dateTime(at))))
                .orElse(null);
    }

    /** What can be done about it. */
    public Content act(Ui ui, ModuleView one) {
        return switch (one.state()) {
            case ON -> ui.action(Action.secondary(ui.t("administration.modules.off"), path(one) + "/eteindre"));
            case OFF -> ui.button(path(one) + "/allumer", ui.t("administration.modules.on"), Weight.PRIMARY);
            case WITHHELD -> output -> {};
        };
    }

    /** The way to its settings, where it has any. */
    public Content set(Ui ui, ModuleView one) {
        return one.module().settings().isEmpty()
                ? output -> {}
                : ui.action(Action.secondary(ui.t("administration.modules.set"), SettingsPage.path(one.module()))
                        .icon("sliders-horizontal"));
    }

    /** The way back, offered right after it was switched off. */
    public Content undo(Ui ui, ModuleView one) {
        return ui.button(path(one) + "/allumer", ui.t("administration.modules.undo"), Weight.SECONDARY);
    }

    private static String path(ModuleView one) {
        return SettingsPage.path(one.module());
    }
}
