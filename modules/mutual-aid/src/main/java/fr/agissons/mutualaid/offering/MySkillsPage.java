package fr.agissons.mutualaid.offering;

import fr.agissons.mutualaid.skill.SkillState;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Card;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Tone;
import java.util.List;

/**
 * What a person offers.
 *
 * @param rows their offers, those that can be found first
 */
public record MySkillsPage(List<MySkill> rows) {
    static final String PATH = "/entraide/mes-competences";

    public Head head(Ui ui) {
        return Head.of(ui.t("mutualaid.menu.my-skills"))
                .crumb(ui.t("mutualaid.menu.skills"), "/entraide/competences")
                .unlisted();
    }

    public Action offer(Ui ui) {
        return Action.primary(ui.t("mutualaid.skill.offer"), "/entraide/competences/proposer")
                .icon("sparkles");
    }

    public Action invitations(Ui ui) {
        return Action.secondary(ui.t("mutualaid.menu.invitations"), "/entraide/mes-invitations")
                .icon("mail-open");
    }

    public List<Card> cards(Ui ui) {
        return rows.stream()
                .map(row -> Card.of(row.title(), row.path())
                        .seed(row.id().toString())
                        .kind(row.skill().family().icon(), ui.t(row.skill().key()))
                        .badge(badge(ui, row))
                        .fact("calendar-check", ui.t("mutualaid.skill.confirmed", ui.date(row.confirmedAt())))
                        .fact("mail", row.waiting() > 0 ? ui.t("mutualaid.skill.waiting", row.waiting()) : null))
                .toList();
    }

    /** The word on where an offer stands. */
    static Badge badge(Ui ui, MySkill row) {
        if (row.hiddenReason() != null) {
            return Badge.of(Tone.WARNING, ui.t("mutualaid.skill.state.HIDDEN"));
        }
        SkillState shown = row.shown();
        return Badge.of(shown == SkillState.ACTIVE ? Tone.SUCCESS : Tone.NEUTRAL, ui.t(shown.key()));
    }

    public Empty empty(Ui ui) {
        return new Empty(
                "sparkles", ui.t("mutualaid.skill.mine-none"), ui.t("mutualaid.skill.mine-none-hint"), offer(ui));
    }
}
