package fr.agissons.sharing.loan;

import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.tenancy.TenantOwned;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.calendar.Period;
import fr.agissons.sharing.calendar.Pick;
import fr.agissons.sharing.calendar.Span;
import fr.agissons.sharing.calendar.Timetable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One unit promised to one person for some days, and what became of it. */
@Entity
@Table(name = "sharing_reservation")
class Reservation extends TenantOwned {
    /** What the journal calls a loan. */
    static final String KIND = "sharing.reservation";

    @Column(name = "library_id", updatable = false)
    private UUID libraryId;

    @Column(name = "model_id", updatable = false)
    private UUID modelId;

    @Column(name = "unit_id")
    private @Nullable UUID unitId;

    @Column(updatable = false)
    private int taken;

    private int rest;

    @Column(name = "lead_id", updatable = false)
    private @Nullable UUID leadId;

    @Column(name = "kit_id", updatable = false)
    private @Nullable UUID kitId;

    @Column(updatable = false)
    private int quantity;

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Column(name = "organisation_id", updatable = false)
    private @Nullable UUID organisationId;

    @Column(name = "pickup_day")
    private LocalDate pickupDay;

    @Column(name = "due_day")
    private LocalDate dueDay;

    @Column(name = "pickup_at")
    private Instant pickupAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "occupied_from")
    private Instant occupiedFrom;

    @Column(name = "occupied_until")
    private Instant occupiedUntil;

    @Enumerated(EnumType.STRING)
    private LoanState state;

    @Column(updatable = false)
    private String note;

    private String reason = "";
    private int extensions;

    @Column(name = "terms_version")
    private @Nullable Integer termsVersion;

    @Column(name = "deposit_held")
    private long depositHeld;

    @Column(name = "requested_at", updatable = false)
    private Instant requestedAt;

    @Column(name = "handed_at")
    private @Nullable Instant handedAt;

    @Column(name = "returned_at")
    private @Nullable Instant returnedAt;

    @Column(name = "pardoned_at")
    private @Nullable Instant pardonedAt;

    @Column(name = "answer_by", updatable = false)
    private @Nullable Instant answerBy;

    @SuppressWarnings("NullAway.Init")
    protected Reservation() {}

    /**
     * One unit of what a person wants.
     *
     * @param lead the first of what they want together with it; none when it is itself the first
     */
    Reservation(
            Lending lending,
            Pick pick,
            @Nullable Reservation lead,
            UUID person,
            Wish wish,
            Timetable table,
            Instant now) {
        this.libraryId = lending.library();
        this.modelId = pick.model();
        this.unitId = pick.unit();
        this.taken = pick.taken();
        this.kitId = pick.model().equals(lending.model()) ? null : lending.model();
        this.leadId = lead == null ? null : lead.getId();
        this.quantity = wish.quantity();
        this.personId = person;
        this.organisationId = wish.organisation();
        this.note = wish.note();
        this.state = lending.approval() ? LoanState.REQUESTED : LoanState.APPROVED;
        this.requestedAt = now;
        Period period = table.broughtBackOpen(wish.period());
        this.pickupDay = period.pickup();
        this.dueDay = period.due();
        Span loan = table.loan(period);
        this.pickupAt = loan.from();
        this.dueAt = loan.until();
        Span occupied = table.occupied(period);
        this.occupiedFrom = occupied.from();
        this.occupiedUntil = occupied.until();
    }

    /** It is no wish yet: it is offered to somebody who waited in line, until then. */
    Reservation offeredUntil(Instant end) {
        state = LoanState.OFFERED;
        answerBy = end;
        return this;
    }

    /** Whoever it was offered to wants it. */
    void accept(boolean approval) {
        refuseUnless(state == LoanState.OFFERED);
        state = approval ? LoanState.REQUESTED : LoanState.APPROVED;
    }

    /** Those who lend say yes. */
    void approve() {
        refuseUnless(state == LoanState.REQUESTED);
        state = LoanState.APPROVED;
    }

    /** Those who lend say no, before the wish counted or after. */
    void refuse(String why) {
        refuseUnless(state.isKept());
        state = LoanState.REFUSED;
        reason = why;
    }

    /** The borrower does not need it after all. */
    void cancel() {
        refuseUnless(state.isKept());
        state = LoanState.CANCELLED;
    }

    /** Nobody came on the day, or nobody answered the offer. */
    void expire() {
        refuseUnless(state.isKept());
        state = LoanState.EXPIRED;
    }

    /** Whether it is promised, and there is something to hand over. */
    boolean canLeave() {
        return state == LoanState.APPROVED && (unitId != null || isCounted());
    }

    /** The borrower takes it home under these terms. */
    void handOver(int terms, Instant now) {
        refuseUnless(canLeave());
        state = LoanState.OUT;
        termsVersion = terms;
        handedAt = now;
        occupiedFrom = now.isBefore(occupiedFrom) ? now : occupiedFrom;
    }

    /** It should be back: from now on nobody knows until when it is taken. */
    void fallOverdue() {
        refuseUnless(state == LoanState.OUT);
        state = LoanState.OVERDUE;
        occupiedUntil = Span.SOME_DAY;
    }

    /** It is back. */
    void comeBack(Instant now) {
        refuseUnless(state.isOut());
        state = LoanState.RETURNED;
        returnedAt = now;
    }

    /** So many of what was to be used up were not needed; whoever brings none of it back owes nothing. */
    void bringRest(int many) {
        refuseUnless(state == LoanState.CLOSED && many > 0 && rest + many <= taken);
        rest += many;
    }

    /** Whether it is of what is counted instead of numbered. */
    boolean isCounted() {
        return taken > 0;
    }

    int taken() {
        return taken;
    }

    /** Nothing is left to settle. */
    void close() {
        refuseUnless((state == LoanState.RETURNED || state == LoanState.LOST) && depositHeld == 0);
        state = LoanState.CLOSED;
    }

    /** It will not come back. */
    void lose(String why) {
        refuseUnless(state.isOut());
        state = LoanState.LOST;
        reason = why;
    }

    /** It is brought back later than was said; the caller has looked whether anybody else wants it. */
    void extend(LocalDate due, Timetable table) {
        refuseUnless(state == LoanState.APPROVED || state == LoanState.OUT);
        extensions++;
        dueDay = due;
        dueAt = table.due(due);
        occupiedUntil = table.occupiedUntil(due);
    }

    /** The door is shut on a day it was to be used: other days, chosen by those who looked whether they are free. */
    void move(Period period, Timetable table) {
        if (state.isAhead()) {
            pickupDay = period.pickup();
            pickupAt = table.pickup(period.pickup());
            occupiedFrom = table.occupiedFrom(period.pickup());
        }
        dueDay = period.due();
        dueAt = table.due(period.due());
        occupiedUntil = table.occupiedUntil(period.due());
    }

    /** Another unit of the same model is kept for it; none, when there is none. */
    void keep(@Nullable UUID unit) {
        refuseUnless(state.isKept());
        unitId = unit;
    }

    /** Those who lend let the borrower borrow again, late or not. */
    void pardon(Instant now) {
        pardonedAt = now;
    }

    /** Takes note of what is left of the deposit, as its ledger says. */
    void hold(long cents) {
        depositHeld = cents;
    }

    private static void refuseUnless(boolean rightState) {
        if (!rightState) {
            throw new Refusals.Conflict("sharing.loan.conflict");
        }
    }

    /** What the journal keeps of a change that has just been made. */
    StateChanged changedSince(LoanState before, Instant now) {
        return StateChanged.of(KIND, getId(), before, state, reason, now);
    }

    Period period() {
        return new Period(pickupDay, dueDay);
    }

    Span occupied() {
        return new Span(occupiedFrom, occupiedUntil);
    }

    UUID libraryId() {
        return libraryId;
    }

    /** The first of what was wanted together, itself when it is. */
    UUID groupId() {
        UUID lead = leadId;
        return lead == null ? getId() : lead;
    }

    /** What was wanted: the kit it is a part of, or its model. */
    UUID wantedId() {
        UUID kit = kitId;
        return kit == null ? modelId : kit;
    }

    int quantity() {
        return quantity;
    }

    UUID modelId() {
        return modelId;
    }

    @Nullable
    UUID unitId() {
        return unitId;
    }

    UUID personId() {
        return personId;
    }

    Instant pickupAt() {
        return pickupAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    LoanState state() {
        return state;
    }

    /** Whether it is offered and still waits for an answer. */
    boolean isOffered(Instant now) {
        return state == LoanState.OFFERED && answerBy != null && now.isBefore(answerBy);
    }

    int extensions() {
        return extensions;
    }

    long depositHeld() {
        return depositHeld;
    }
}
