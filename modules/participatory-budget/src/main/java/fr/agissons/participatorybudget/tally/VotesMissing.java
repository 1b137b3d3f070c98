package fr.agissons.participatorybudget.tally;

/**
 * How many more voters, wanting nothing else, would have made a project win; where ballots bear points, each giving it
 * as many as anybody gave to anything.
 *
 * @param answer what the number says
 * @param votes the number; zero where nobody counted
 */
public record VotesMissing(Answer answer, int votes) {
    /** What a number of votes says. */
    public enum Answer {
        /** So many would have done, one fewer would not. */
        ENOUGH,
        /** Not even so many would have done. */
        TOO_FEW,
        NOT_COUNTED
    }

    static final VotesMissing NOT_COUNTED = new VotesMissing(Answer.NOT_COUNTED, 0);
}
