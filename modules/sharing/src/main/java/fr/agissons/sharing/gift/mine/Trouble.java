package fr.agissons.sharing.gift.mine;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong with an act on one's own page.
 *
 * @param ask the answer it is about, if it is about one
 * @param field where
 * @param typed what stood there
 * @param key message key of why
 */
public record Trouble(@Nullable UUID ask, String field, String typed, String key) {}
