package fr.agissons.sharing.gift.page;

/**
 * What is wrong with what somebody asks for.
 *
 * @param field where
 * @param key message key of why
 */
public record AskFault(String field, String key) {}
