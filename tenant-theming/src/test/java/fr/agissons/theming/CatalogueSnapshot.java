package fr.agissons.theming;

import fr.agissons.core.tenancy.Tenant;
import fr.agissons.theming.asset.Assets;
import fr.agissons.theming.asset.Served;
import fr.agissons.theming.catalogue.Specimens;
import fr.agissons.theming.speech.Speech;
import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Writes the catalogue as files, for screenshots: {@code <town>-<page>.html} and all they refer to. */
final class CatalogueSnapshot {
    private final Path folder;

    private CatalogueSnapshot(Path folder) {
        this.folder = folder;
    }

    static void main(String[] arguments) throws IOException {
        var snapshot = new CatalogueSnapshot(Path.of(arguments.length > 0 ? arguments[0] : "target/catalogue"));
        snapshot.assets();
        for (Tenant town : towns()) {
            snapshot.town(town);
        }
    }

    static List<Tenant> towns() {
        return List.of(
                Interfaces.town(
                        "Colombes", Map.of("primary", "#1b4d3e", "accent", "#e4572e", "fonts", "atelier"), Map.of()),
                Interfaces.town(
                        "Dunkerque",
                        Map.of("primary", "#0b3c8c", "accent", "#f2b705", "fonts", "marche", "radius", "4"),
                        Map.of()),
                Interfaces.town(
                        "Angoulême",
                        Map.of("primary", "#ffd23f", "accent", "#540d6e", "fonts", "place", "radius", "24"),
                        Map.of()),
                Interfaces.town(
                        "Aix-les-Bains",
                        Map.of("primary", "#7a1f3d", "accent", "#0e7c7b", "fonts", "jardin", "radius", "10"),
                        Map.of()));
    }

    private void town(Tenant town) throws IOException {
        Ui ui = Interfaces.visitor(town, Speech.FRENCH);
        var it = new Specimens(ui);
        write(ui.theme().stylesheet());
        write(ui.theme().mark());
        page(town, "accueil", ui.catalogueHome(ui, it));
        page(town, "composants", ui.catalogueComponents(ui, it));
        page(town, "liste", ui.catalogueList(ui, it));
        page(town, "fiche", ui.catalogueDetail(ui, it));
        page(town, "formulaire", ui.catalogueForm(ui, it));
        page(town, "erreur", ui.problem(404, "Rien ici."));
        Ui staff = Interfaces.moderator(town);
        page(town, "gestion", staff.catalogueStaff(staff, new Specimens(staff)));
    }

    private void assets() throws IOException {
        var assets = Interfaces.shared(Assets.class);
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:assets/**/*.*")) {
            String address = file.getURL().toString();
            write(assets.named(address.substring(address.lastIndexOf("/assets/") + 8)));
        }
    }

    private void page(Tenant town, String name, JteModel model) throws IOException {
        var output = new Utf8ByteOutput();
        model.render(output);
        Files.write(folder.resolve(town.name() + "-" + name + ".html"), output.toByteArray());
    }

    private void write(Served served) throws IOException {
        Path file = folder.resolve(served.path().substring(1));
        Files.createDirectories(file.getParent());
        Files.write(file, served.plain());
    }
}
