package fr.agissons.theming.personal;

import fr.agissons.core.personal.Holding;
import fr.agissons.theming.Ui;
import fr.agissons.theming.template.StaticTemplates;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** All that is held on a person as they take it away: a page to read, and the same for machines. */
final class PersonalFile {
    private static final JsonMapper JSON = new JsonMapper();
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private PersonalFile() {}

    static void write(Ui ui, List<Holding> holdings, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("donnees.html"));
            String page = TEMPLATES.personalFile(ui, new FilePage(holdings)).render();
            zip.write(page.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("donnees.json"));
            zip.write(JSON.writeValueAsBytes(json(ui, holdings)));
            zip.closeEntry();
        }
    }

    private static Map<String, Object> json(Ui ui, List<Holding> holdings) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("site", ui.siteName());
        root.put("takenAt", ui.now().toString());
        List<Map<String, Object>> sections = new ArrayList<>();
        for (Holding holding : holdings) {
            Map<String, Object> section = new LinkedHashMap<>();
            section.put("key", holding.key());
            section.put("title", ui.t(holding.key()));
            section.put("rows", rows(holding));
            sections.add(section);
        }
        root.put("holdings", sections);
        return root;
    }

    private static List<Map<String, @Nullable Object>> rows(Holding holding) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> cells : holding.rows()) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                Object cell = cells.get(i);
                boolean plain = cell == null || cell instanceof Number || cell instanceof Boolean;
                row.put(holding.columns().get(i), plain ? cell : cell.toString());
            }
            rows.add(row);
        }
        return rows;
    }
}
