package fr.agissons.theming.home;

import fr.agissons.core.opendata.OpenDataset;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.theming.speech.Messages;
import fr.agissons.theming.speech.Speech;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The numbers of the town's home page, for programs. */
@Component
class FiguresDataset implements OpenDataset<FiguresDataset.Row> {
    private final TownFigures figures;
    private final Messages messages;

    FiguresDataset(TownFigures figures, Messages messages) {
        this.figures = figures;
        this.messages = messages;
    }

    /** One number. */
    record Row(String code, String counted, long number) {}

    @Override
    public String module() {
        return "";
    }

    @Override
    public String key() {
        return "chiffres";
    }

    @Override
    public String words() {
        return "home.dataset.figures";
    }

    @Override
    public Class<Row> type() {
        return Row.class;
    }

    @Override
    public void each(Consumer<Row> to) {
        figures.of(Tenancy.current())
                .forEach(figure -> to.accept(new Row(
                        figure.key(), messages.say(Speech.FRENCH, figure.key(), figure.count()), figure.count())));
    }
}
