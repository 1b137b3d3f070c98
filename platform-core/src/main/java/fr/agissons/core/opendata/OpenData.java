package fr.agissons.core.opendata;

import fr.agissons.core.tenancy.Tenancy;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The datasets of the current town, of all the modules it has. */
@Component
public class OpenData {
    private final List<OpenDataset<?>> datasets;

    OpenData(ObjectProvider<OpenDataset<?>> datasets) {
        this.datasets =
                datasets.stream().sorted(Comparator.comparing(OpenDataset::key)).toList();
    }

    /** All of them. */
    public List<OpenDataset<?>> all() {
        return datasets.stream()
                .filter(one -> one.module().isEmpty() || Tenancy.current().has(one.module()))
                .toList();
    }

    /** The one of that name. */
    public Optional<OpenDataset<?>> find(String key) {
        return all().stream().filter(one -> one.key().equals(key)).findFirst();
    }
}
