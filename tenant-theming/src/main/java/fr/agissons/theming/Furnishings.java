package fr.agissons.theming;

import fr.agissons.theming.asset.Assets;
import fr.agissons.theming.speech.Messages;
import fr.agissons.theming.theme.Themes;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What all pages share: sentences, files, themes, menus and the time. */
@Component
record Furnishings(Messages messages, Assets assets, Themes themes, Navigation navigation, Clock clock) {}
