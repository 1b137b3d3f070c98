package fr.agissons.participatorybudget.ballot.page;

import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.ballot.AdmitVoters;
import fr.agissons.participatorybudget.ballot.CastBallots;
import fr.agissons.participatorybudget.ballot.Choices;
import fr.agissons.participatorybudget.ballot.Fault;
import fr.agissons.participatorybudget.ballot.HeldBallot;
import fr.agissons.participatorybudget.ballot.MemberLines;
import fr.agissons.participatorybudget.ballot.Paper;
import fr.agissons.participatorybudget.ballot.ReadBallots;
import fr.agissons.participatorybudget.ballot.Reply;
import fr.agissons.participatorybudget.ballot.Slip;
import fr.agissons.participatorybudget.ballot.Voter;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Polling;
import fr.agissons.participatorybudget.template.StaticTemplates;
import fr.agissons.theming.Ui;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Serves the ballot at every door: to members, to whoever has a letter's code, and at the town's own desk. */
@Component
public class ServeBallots {
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    private static final Slip EMPTY = new Slip(Choices.NONE, null, false);

    private final StaticTemplates templates = new StaticTemplates();
    private final CastBallots cast;
    private final ReadBallots read;
    private final AdmitVoters admit;
    private final MemberLines members;

    ServeBallots(CastBallots cast, ReadBallots read, AdmitVoters admit, MemberLines members) {
        this.cast = cast;
        this.read = read;
        this.admit = admit;
        this.members = members;
    }

    /** The empty ballot of the edition of that slug, once there is something to vote on. */
    public Paper paper(String slug) {
        return votable(read.paper(slug));
    }

    /** The same for what is sent in: within a second as it is; what then counts is read again beside the box. */
    public Paper paperForSent(String slug) {
        return votable(read.paperLately(slug));
    }

    private static Paper votable(Optional<Paper> paper) {
        return paper.filter(one -> one.edition().voting() != null
                        && one.edition().electorate() != null
                        && one.edition().phases().vote() != null
                        && one.edition().phases().result() != null)
                .orElseThrow(Refusals.NotFound::new);
    }

    /** The ballot as it lies in the box, or an empty one. */
    public JteModel open(Ui ui, Door door, Paper paper, String category) {
        EditionView edition = paper.edition();
        Voter voter = door.voter();
        Optional<String> no = voter == null ? Optional.empty() : admit.refusal(voter, edition);
        if (no.isPresent()) {
            return turnedAway(ui, door, paper, no.get());
        }
        if (door.isWatched()) {
            return read.channel(Objects.requireNonNull(door.voter()), edition.id())
                    .map(channel -> templates.ballotWatched(ui, new WatchedPage(edition, door, channel, null)))
                    .orElseGet(() -> fill(
                            ui, new BallotPage(paper, door, at(door, paper, EMPTY), List.of(), category, null, "")));
        }
        Optional<HeldBallot> held = held(door, edition);
        if (held.isPresent() && (held.get().confirmed() || held.get().channel() == Voter.Channel.PAPER)) {
            return templates.ballotVoted(ui, new HeldPage(paper, door, held.get(), null));
        }
        Slip slip = at(
                door,
                paper,
                held.map(one -> new Slip(one.choices(), one.district(), false)).orElse(EMPTY));
        Word draft = held.isPresent() ? new Word("budget.ballot.draft", false, null) : null;
        return fill(ui, new BallotPage(paper, door, slip, List.of(), category, draft, ""));
    }

    /** Does what was pressed. */
    public JteModel act(
            Ui ui, Door door, Paper paper, MultiValueMap<String, String> typed, HttpServletResponse response) {
        Voter voter = door.voter();
        boolean byLine = paper.edition().voters().takesUpLines();
        if (voter == null && byLine && paper.edition().pollingAt(ui.now()) == Polling.OVER) {
            // Nothing says any more which line was theirs.
            return late(ui, door, paper, response);
        }
        // A member has no ballot where accounts do not vote, or before their account stands for a line.
        Optional<String> no = voter == null
                ? Optional.of(byLine ? "budget.ballot.no.line" : "budget.ballot.no.person")
                : admit.refusal(voter, paper.edition());
        if (voter == null || no.isPresent()) {
            JteModel answer = turnedAway(ui, door, paper, no.orElseThrow());
            response.setStatus(UNPROCESSABLE);
            return answer;
        }
        BallotForm form = new BallotForm(typed);
        UUID edition = paper.edition().id();
        Slip slip = at(door, paper, form.slip(paper.rule().mode()));
        BallotPage page = new BallotPage(paper, door, slip, List.of(), form.category(), null, form.secret());
        return switch (form.step()) {
            case FILTER, AMEND -> fill(ui, page);
            case CHECK -> check(ui, page, response);
            case KEEP -> answer(ui, page, cast.keep(voter, edition, slip), response);
            case TAKE_BACK -> answer(ui, page, cast.takeBack(voter, edition), response);
            case CONFIRM -> answer(ui, page, cast.confirm(voter, edition, slip, page.secret()), response);
        };
    }

    /** A district that is known is nobody's to choose. */
    private static Slip at(Door door, Paper paper, Slip said) {
        Voter voter = door.voter();
        String bound = voter == null ? null : voter.boundTo(paper.edition().voters());
        return bound == null ? said : new Slip(said.choices(), bound, said.declared());
    }

    /** What stands on the ballot, why this reader has none, and how one is had. */
    private JteModel turnedAway(Ui ui, Door door, Paper paper, String key) {
        return fill(ui, reading(door, paper, new Word(key, false, null)));
    }

    private JteModel late(Ui ui, Door door, Paper paper, HttpServletResponse response) {
        JteModel model = fill(ui, reading(door, paper, new Word("budget.ballot.late", false, ui.now())));
        response.setStatus(CONFLICT);
        return model;
    }

    private static BallotPage reading(Door door, Paper paper, Word word) {
        Door reading = new Door(null, door.path(), Map.of(), door.seed());
        return new BallotPage(paper, reading, EMPTY, List.of(), "", word, "");
    }

    private JteModel check(Ui ui, BallotPage page, HttpServletResponse response) {
        List<Fault> faults = page.paper().faults(page.choices(), page.slip().district());
        return faults.isEmpty() ? templates.ballotCheck(ui, page) : faulty(ui, page, faults, response);
    }

    private JteModel answer(Ui ui, BallotPage sent, Reply reply, HttpServletResponse response) {
        // What is shown is what the ballot was checked against, or newer.
        BallotPage page = sent.on(
                reply instanceof Reply.Confirmed done
                        ? done.paper()
                        : read.paper(sent.paper().edition()));
        return switch (reply) {
            case Reply.Confirmed done -> {
                if (page.door().isWatched()) {
                    yield templates.ballotWatched(
                            ui,
                            new WatchedPage(
                                    page.edition(),
                                    page.door(),
                                    Voter.Channel.DESK,
                                    done.tracking().code()));
                }
                HeldBallot held = new HeldBallot(
                        Objects.requireNonNull(page.door().voter()).channel(),
                        page.slip().district(),
                        true,
                        page.choices(),
                        done.tracking().code());
                yield templates.ballotVoted(ui, new HeldPage(page.paper(), page.door(), held, done.tracking()));
            }
            case Reply.Kept kept -> fill(ui, saying(page, new Word("budget.ballot.kept", true, null)));
            case Reply.TakenBack taken -> {
                Slip before = held(page.door(), page.edition())
                        .map(one -> new Slip(one.choices(), one.district(), false))
                        .orElse(EMPTY);
                BallotPage open = new BallotPage(page.paper(), page.door(), before, List.of(), "", null, "");
                yield fill(ui, saying(open, new Word("budget.ballot.taken-back", false, null)));
            }
            case Reply.Faulty wrong -> faulty(ui, page, wrong.faults(), response);
            case Reply.Late late ->
                refused(ui, page, new Word("budget.ballot.late", false, late.received()), CONFLICT, response);
            case Reply.TooEarly early ->
                refused(ui, page, new Word("budget.ballot.early", false, null), CONFLICT, response);
            case Reply.Excluded no -> refused(ui, page, new Word(no.key(), false, null), UNPROCESSABLE, response);
            case Reply.Voted voted -> voted(ui, page, voted.channel(), response);
        };
    }

    private JteModel voted(Ui ui, BallotPage page, Voter.Channel channel, HttpServletResponse response) {
        if (page.door().isWatched()) {
            JteModel said = templates.ballotWatched(ui, new WatchedPage(page.edition(), page.door(), channel, null));
            response.setStatus(CONFLICT);
            return said;
        }
        String key = "budget.ballot.already." + channel.name().toLowerCase(Locale.ROOT);
        return refused(ui, page, new Word(key, false, null), CONFLICT, response);
    }

    private JteModel faulty(Ui ui, BallotPage page, List<Fault> faults, HttpServletResponse response) {
        JteModel model = fill(
                ui, new BallotPage(page.paper(), page.door(), page.slip(), faults, "", page.word(), page.secret()));
        response.setStatus(UNPROCESSABLE);
        return model;
    }

    private JteModel refused(Ui ui, BallotPage page, Word word, int status, HttpServletResponse response) {
        BallotPage said = saying(page, word);
        // A declaration that is missing is asked for where it stands.
        JteModel model =
                "budget.ballot.no.declaration".equals(word.key()) ? templates.ballotCheck(ui, said) : fill(ui, said);
        response.setStatus(status);
        return model;
    }

    private JteModel fill(Ui ui, BallotPage page) {
        return templates.ballotVote(ui, page);
    }

    private static BallotPage saying(BallotPage page, @Nullable Word word) {
        return new BallotPage(
                page.paper(), page.door(), page.slip(), page.faults(), page.category(), word, page.secret());
    }

    private Optional<HeldBallot> held(Door door, EditionView edition) {
        Voter voter = door.voter();
        return voter == null ? Optional.empty() : read.held(voter, edition.id());
    }

    /** A member's door, where their account votes; a reader's, who is told how else. */
    public Door member(Ui ui, EditionView edition) {
        String path = edition.path() + "/vote";
        return ui.me()
                .flatMap(me -> members.voter(edition, me.person()))
                .map(voter -> new Door(
                        voter,
                        path,
                        Map.of(),
                        Objects.requireNonNull(voter.member()).toString()))
                .orElseGet(() -> new Door(null, path, Map.of(), ui.today() + edition.slug()));
    }
}
