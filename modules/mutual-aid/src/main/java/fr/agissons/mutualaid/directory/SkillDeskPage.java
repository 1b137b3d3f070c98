package fr.agissons.mutualaid.directory;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the town looks after among skills.
 *
 * @param reported invitations that people reported
 * @param hidden offers that the town hides
 */
public record SkillDeskPage(List<Reported> reported, List<Hidden> hidden) {
    static final String PATH = "/entraide/coordination/competences";

    /** An invitation that somebody reported, with whoever sent it. */
    record Reported(
            UUID offer,
            String title,
            @Nullable String asker,
            @Nullable String organisation,
            String words,
            String reason,
            Instant at) {
        static final String LATEST = """
                select s.id, s.title, a.display_name, o.name, i.words, i.reason, i.answered_at
                from mutualaid_invitation i
                join mutualaid_skill s on s.tenant_id = :tenant and s.id = i.skill_id
                left join membership a on a.tenant_id = :tenant and a.person_id = i.asker_id
                left join organisation o on o.tenant_id = :tenant and o.id = i.organisation_id
                where i.tenant_id = :tenant and i.state = 'REPORTED' order by i.answered_at desc, i.id limit 100
                """;
    }

    /** An offer that nobody sees. */
    record Hidden(UUID offer, String title, String reason) {
        static final String LATEST = """
                select s.id, s.title, s.hidden_reason from mutualaid_skill s
                where s.tenant_id = :tenant and s.hidden_reason is not null and s.state <> 'ARCHIVED'
                order by s.id desc limit 100
                """;
    }

    public Head head(Ui ui) {
        return Head.of(ui.t("mutualaid.menu.skill-desk"))
                .lead(ui.t("mutualaid.skill.desk-lead"))
                .staff();
    }

    public Table reports(Ui ui) {
        Table table = Table.of(ui.t("mutualaid.skill.reported"))
                .column(ui.t("mutualaid.skill.desk-offer"))
                .column(ui.t("mutualaid.skill.desk-asker"))
                .column(ui.t("mutualaid.skill.desk-words"))
                .column(ui.t("mutualaid.desk.reason"))
                .column(ui.t("mutualaid.skill.desk-when"));
        for (Reported one : reported) {
            table.row(link(ui, one.title(), one.offer()), asker(ui, one), one.words(), one.reason(), ui.when(one.at()));
        }
        return table;
    }

    private static String asker(Ui ui, Reported one) {
        String asker = one.asker();
        String name = asker == null ? ui.t("mutualaid.match.gone") : asker;
        String organisation = one.organisation();
        return organisation == null ? name : ui.t("mutualaid.list.place-of", name, organisation);
    }

    public Table hiddenOnes(Ui ui) {
        Table table = Table.of(ui.t("mutualaid.skill.hidden-ones"))
                .column(ui.t("mutualaid.skill.desk-offer"))
                .column(ui.t("mutualaid.desk.reason"));
        hidden.forEach(one -> table.row(link(ui, one.title(), one.offer()), one.reason()));
        return table;
    }

    private static Object link(Ui ui, String title, UUID offer) {
        return ui.action(Action.quiet(title, SkillQuery.PATH + "/" + offer));
    }

    public Empty empty(Ui ui) {
        return new Empty(
                "circle-check", ui.t("mutualaid.skill.desk-none"), ui.t("mutualaid.skill.desk-none-hint"), null);
    }
}
