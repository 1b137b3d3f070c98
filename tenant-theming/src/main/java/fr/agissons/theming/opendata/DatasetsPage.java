package fr.agissons.theming.opendata;

import fr.agissons.core.opendata.DatasetFile;
import fr.agissons.core.opendata.FeedSource;
import fr.agissons.core.opendata.OpenDataset;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Table;
import java.util.List;

/**
 * What the town publishes for programs to read.
 *
 * @param datasets all of it
 * @param feeds what can be followed
 */
public record DatasetsPage(List<OpenDataset<?>> datasets, List<FeedSource> feeds) {
    static final String PATH = "/donnees";
    static final String FEEDS = "/flux/";

    public Head head(Ui ui) {
        return Head.of(ui.t("opendata.title")).lead(ui.t("opendata.lead", ui.town()));
    }

    public Action csv(Ui ui, OpenDataset<?> dataset) {
        return Action.secondary(ui.t("opendata.csv"), PATH + "/" + dataset.key() + ".csv")
                .icon("table-2");
    }

    public Action json(Ui ui, OpenDataset<?> dataset) {
        return Action.quiet(ui.t("opendata.json"), PATH + "/" + dataset.key() + ".json")
                .icon("download");
    }

    public Action follow(Ui ui, FeedSource feed) {
        return Action.secondary(ui.t(feed.words()), FEEDS + feed.key() + ".atom")
                .icon("rss");
    }

    /** Its columns, each defined. */
    public Table columns(Ui ui, OpenDataset<?> dataset) {
        Table table = Table.of(ui.t("opendata.columns-of", ui.t(dataset.words())))
                .column(ui.t("opendata.column"))
                .column(ui.t("opendata.meaning"));
        DatasetFile.columns(dataset)
                .forEach(column -> table.row(column, ui.t(dataset.words() + "." + column.replace('_', '-'))));
        return table;
    }
}
