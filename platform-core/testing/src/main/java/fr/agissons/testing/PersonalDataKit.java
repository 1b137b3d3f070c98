package fr.agissons.testing;

import fr.agissons.core.personal.PersonalData;
import fr.agissons.core.tenancy.CrossTenant;
import fr.agissons.theming.speech.Messages;
import org.springframework.stereotype.Component;

/**
 * What {@link PersonalDataContract} needs.
 *
 * @param data all that is held on people
 * @param crossTenant the way to look behind all walls
 * @param messages the words
 * @param people who signs in
 * @param browser at the site
 */
@Component
public record PersonalDataKit(
        PersonalData data, CrossTenant crossTenant, Messages messages, People people, Browser browser) {}
