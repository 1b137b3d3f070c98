package fr.agissons.theming.opendata;

import fr.agissons.core.access.Open;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.limit.Limited.By;
import fr.agissons.core.limit.Limited.Per;
import fr.agissons.core.opendata.DatasetFile;
import fr.agissons.core.opendata.Feeds;
import fr.agissons.core.opendata.OpenData;
import fr.agissons.core.opendata.OpenDataset;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.web.Refusals;
import fr.agissons.theming.Ui;
import fr.agissons.theming.template.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where programs, and those who write them, find the town's open data. */
@Controller
class OpenDataController {
    private final StaticTemplates templates = new StaticTemplates();
    private final OpenData data;
    private final Feeds feeds;

    OpenDataController(OpenData data, Feeds feeds) {
        this.data = data;
        this.feeds = feeds;
    }

    @Open
    @GetMapping(DatasetsPage.PATH)
    JteModel show(Ui ui) {
        return templates.opendataShow(ui, new DatasetsPage(data.all(), feeds.all()));
    }

    // Each time, a whole table travels.
    @Limited(times = 60, per = Per.HOUR, by = By.ADDRESS, name = "dataset")
    @Open
    @GetMapping(DatasetsPage.PATH + "/{dataset}.csv")
    void csv(Ui ui, @PathVariable String dataset, HttpServletResponse response) throws IOException {
        OpenDataset<?> found = data.find(dataset).orElseThrow(Refusals.NotFound::new);
        try (Writer out = begin(response, "text/csv;charset=UTF-8", dataset + ".csv")) {
            new DatasetFile(out, ui::absolute).csv(found);
        }
    }

    @Limited(times = 60, per = Per.HOUR, by = By.ADDRESS, name = "dataset")
    @Open
    @GetMapping(DatasetsPage.PATH + "/{dataset}.json")
    void json(Ui ui, @PathVariable String dataset, HttpServletResponse response) throws IOException {
        OpenDataset<?> found = data.find(dataset).orElseThrow(Refusals.NotFound::new);
        try (Writer out = begin(response, "application/json;charset=UTF-8", dataset + ".json")) {
            new DatasetFile(out, ui::absolute).json(found);
        }
    }

    private static Writer begin(HttpServletResponse response, String type, String name) throws IOException {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + Tenancy.current().slug() + "-" + name + "\"");
        return new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
    }
}
