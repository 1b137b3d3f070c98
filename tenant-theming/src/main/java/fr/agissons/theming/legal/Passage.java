package fr.agissons.theming.legal;

import java.util.List;

/**
 * A paragraph of a legal text and the points it announces.
 *
 * @param paragraph what it says; empty when the text begins with points
 * @param points the points, in order
 */
public record Passage(String paragraph, List<String> points) {}
