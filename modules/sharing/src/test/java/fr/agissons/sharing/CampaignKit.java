package fr.agissons.sharing;

import fr.agissons.core.access.Me;
import fr.agissons.sharing.SharingKit.Lender;
import fr.agissons.sharing.campaign.CampaignDetails;
import fr.agissons.sharing.campaign.PledgeThings;
import fr.agissons.sharing.campaign.ReceiveThings;
import fr.agissons.sharing.campaign.TendCampaigns;
import fr.agissons.testing.People;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Campaigns of the current town for tests, made through the real use cases. */
@Component
public class CampaignKit {
    private final SharingKit rows;
    private final People people;
    private final Cases cases;

    CampaignKit(SharingKit rows, People people, Cases cases) {
        this.rows = rows;
        this.people = people;
        this.cases = cases;
    }

    /** The use cases. */
    @Component
    public record Cases(TendCampaigns tend, PledgeThings pledges, ReceiveThings receive) {}

    /** A campaign of an association, with one need. */
    public record Collected(UUID campaign, UUID need, UUID organisation, Me convener) {}

    public Cases cases() {
        return cases;
    }

    public SharingKit rows() {
        return rows;
    }

    public static CampaignDetails details(String title) {
        LocalDate today = SharingKit.today();
        return new CampaignDetails(
                title, "Pour l’hiver.", "4 rue du Moulin", "Samedi de 10 h à 12 h", today, today.plusDays(30));
    }

    /** So many blankets. */
    public Collected aCampaign(String title, int wanted, boolean more) {
        Lender lender = rows.aLender("Association " + title);
        UUID campaign = cases.tend.open(lender.keeper(), lender.organisation(), details(title), more);
        UUID need = cases.tend.need(lender.keeper(), campaign, "Couvertures", "pièces", wanted);
        return new Collected(campaign, need, lender.organisation(), lender.keeper());
    }

    /** Somebody's pledge of so many, for tomorrow. */
    public UUID aPledge(Me who, UUID need, int quantity) {
        return Objects.requireNonNull(cases.pledges
                .pledge(who.person(), need, quantity, SharingKit.today().plusDays(1))
                .pledge());
    }

    /** The same by somebody new. */
    public UUID aPledge(UUID need, int quantity) {
        return aPledge(people.resident("Donatrice"), need, quantity);
    }

    /** What is pledged and has come in, as the database has it: {@code 3+2}. */
    public String counts(UUID need) {
        return rows.ask(String.class, "select pledged || '+' || received from sharing_need where id = ?", need);
    }

    public String pledgeState(UUID pledge) {
        return rows.ask(String.class, "select state from sharing_pledge where id = ?", pledge);
    }

    /** How many messages of this type somebody has. */
    public int messages(Me to, String type) {
        return rows.ask(
                Integer.class,
                "select count(*) from notification where recipient = ? and type = ?",
                to.person(),
                "sharing.campaign.mail." + type);
    }
}
