package fr.agissons.core.onboarding;

import java.util.Map;

/** Proposes a new site its first words; implemented a floor up, where pages are made. */
@FunctionalInterface
public interface TownWords {
    /** What the site says in its own name until its admins write better, by message key and language. */
    Map<String, String> of(TownProposal site);
}
