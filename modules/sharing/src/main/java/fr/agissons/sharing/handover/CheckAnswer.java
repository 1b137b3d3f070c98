package fr.agissons.sharing.handover;

/**
 * What both found when they looked at something.
 *
 * @param question what they looked at
 * @param fine whether it is as it should be
 * @param remark what there is to say about it, may be empty
 */
public record CheckAnswer(String question, boolean fine, String remark) {}
