package fr.agissons.core.onboarding;

import java.util.Map;

/** Proposes a new site its colours; implemented a floor up, where colours are known. */
@FunctionalInterface
public interface TownColours {
    /** Design tokens for the site of this slug: always the same for the same slug, and readable. */
    Map<String, String> of(String slug);
}
