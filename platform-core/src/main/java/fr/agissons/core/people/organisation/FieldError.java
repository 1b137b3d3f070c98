package fr.agissons.core.people.organisation;

/**
 * What is wrong with one field of a form, and how to mend it.
 *
 * @param field the field's name
 * @param messageKey the sentence that tells the person
 */
public record FieldError(String field, String messageKey) {}
