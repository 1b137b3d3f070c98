package fr.agissons.theming.organisation;

import fr.agissons.core.people.organisation.MemberRole;
import fr.agissons.core.people.organisation.OrganisationDirectory.Member;
import fr.agissons.core.people.organisation.OrganisationView;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Person;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The people of an organisation.
 *
 * @param organisation theirs
 * @param reader who reads
 * @param owner whether the reader decides who acts for it
 * @param members its people
 */
public record MembersPage(OrganisationView organisation, UUID reader, boolean owner, List<Member> members) {
    /**
     * What was typed to invite somebody, and what came of the last act.
     *
     * @param email the address typed
     * @param role the role chosen
     * @param errors what is wrong with it
     * @param said what was just done
     */
    public record Invitation(
            String email,
            MemberRole role,
            FieldErrors errors,
            @Nullable String said) {
        static Invitation blank(@Nullable String said) {
            return new Invitation("", MemberRole.MEMBER, FieldErrors.none(), said);
        }
    }

    public Head head(Ui ui) {
        return Head.of(ui.t("organisation.members.title"))
                .crumb(ui.t("organisation.directory.title"), OrganisationNavigation.DIRECTORY)
                .crumb(organisation.name(), organisation.path())
                .unlisted()
                .narrow();
    }

    public String path() {
        return organisation.path() + "/membres";
    }

    public String path(Member member) {
        return path() + "/" + member.person().id();
    }

    public Person person(Ui ui, Member member) {
        String role = ui.t("organisation.role." + member.role());
        return new Person(
                member.person().displayName(),
                null,
                member.joined() ? role : ui.t("organisation.members.invited", role));
    }

    /** Whether the reader may change what this one is. */
    public boolean editable(Member member) {
        return owner && !member.person().id().equals(reader);
    }

    public Field email(Ui ui, Invitation invitation) {
        return Field.of(FieldKind.EMAIL, "email", ui.t("organisation.members.email"))
                .hint(ui.t("organisation.members.email-hint"))
                .value(invitation.email())
                .errors(invitation.errors());
    }

    public Field role(Ui ui, MemberRole chosen) {
        var choices = Arrays.stream(MemberRole.values())
                .map(one -> new Choice(
                        one.name(), ui.t("organisation.role." + one), ui.t("organisation.role." + one + ".hint")))
                .toList();
        return Field.radio("role", ui.t("organisation.members.role"), choices).value(chosen.name());
    }

    /** The roles a member may be given instead of theirs. */
    public List<MemberRole> others(Member member) {
        return Arrays.stream(MemberRole.values())
                .filter(role -> role != member.role())
                .toList();
    }
}
