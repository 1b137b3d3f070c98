package fr.agissons.participatorybudget.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Who may vote, and how they are known; there is no vote before this is said. A roll may be voted by at the desk, on paper,
 * by the codes of letters and with accounts, because each code stands for a line of that roll, and each account takes one up:
 * to the box they are one voter. Without a roll, accounts do not go with codes: whoever had both would be two people to a box
 * that knows nobody.
 *
 * @param accounts whether one may vote with an account on the town's site; with a roll, once it has taken up one of its lines
 * @param codes whether a code from a letter is enough, without an account; with a roll, one code for each of its lines
 * @param roll whether whoever stands on the roll may vote at the desk and on paper
 * @param age the youngest, if age matters; voters declare theirs
 * @param districts in which districts' envelopes a voter has a say
 * @param ages whether turnout by age is published, from the roll's dates of birth; nothing where nobody said so
 */
@Embeddable
public record Electorate(
        @Column(name = "electorate_accounts") boolean accounts,
        @Column(name = "electorate_codes") boolean codes,
        @Column(name = "electorate_roll") boolean roll,
        @Column(name = "electorate_age") @Nullable Integer age,

        @Column(name = "electorate_districts") @Enumerated(EnumType.STRING)
        Districts districts,

        @Column(name = "electorate_by_age") @Nullable Boolean ages) {
    /** Older than anybody. */
    public static final int GREATEST_AGE = 120;

    public Electorate {
        if (!roll && accounts == codes) {
            throw new IllegalArgumentException("Nobody could vote, or somebody twice");
        }
        if (age != null && (age < 0 || age > GREATEST_AGE)) {
            throw new IllegalArgumentException("Not an age: " + age);
        }
        if (Boolean.TRUE.equals(ages) && !roll) {
            throw new IllegalArgumentException("Only a roll knows when voters were born");
        }
    }

    /** The same, with nothing published of ages. */
    public Electorate(boolean accounts, boolean codes, boolean roll, @Nullable Integer age, Districts districts) {
        this(accounts, codes, roll, age, districts, null);
    }

    /** Whether an account votes for the line of the roll it has taken up, and not for itself. */
    public boolean takesUpLines() {
        return accounts && roll;
    }

    /** Whether turnout by age is published. */
    public boolean tellsAges() {
        return Boolean.TRUE.equals(ages);
    }

    /** The same voters, whose turnout is published by age from now on. */
    public Electorate tellingAges() {
        return new Electorate(accounts, codes, roll, age, districts, true);
    }

    /** Whoever has an account, of any age, in every district. */
    public static Electorate members() {
        return new Electorate(true, false, false, null, Districts.ALL);
    }
}
