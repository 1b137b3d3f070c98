package fr.agissons.participatorybudget.tally;

/** Sees each purchase of Equal Shares before it is paid. */
interface Witness {
    Witness NONE = (purses, offer) -> {};

    void sees(Purses purses, Offer offer);
}
