package fr.agissons.volunteering.mission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The places of an ongoing mission.
 *
 * @param places how many people can join
 * @param until the last day one can join; none means all along
 */
public record Standing(int places, @Nullable LocalDate until) {}
