package fr.agissons.volunteering.mission;

import java.util.UUID;

/**
 * The association behind a mission, as missions remember it so that lists need not ask.
 *
 * @param id its identifier
 * @param name its name
 * @param validated whether the town knows it: only then are its missions seen
 */
record Publisher(UUID id, String name, boolean validated) {}
