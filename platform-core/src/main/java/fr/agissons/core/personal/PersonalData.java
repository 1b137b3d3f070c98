package fr.agissons.core.personal;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything that all parts of the site hold on one person of the current town. */
@Component
public class PersonalData {
    private final List<PersonalDataSource> sources;

    PersonalData(ObjectProvider<PersonalDataSource> sources) {
        this.sources = sources.orderedStream().toList();
    }

    /** All of it, a sort at a time. */
    @Transactional(readOnly = true)
    public void each(UUID person, Consumer<Holding> reader) {
        sources.forEach(source -> source.held(person).forEach(reader));
    }

    /** All of it. */
    @Transactional(readOnly = true)
    public List<Holding> of(UUID person) {
        return sources.stream().flatMap(source -> source.held(person).stream()).toList();
    }

    /** What has to be settled before this person can leave. */
    @Transactional(readOnly = true)
    public List<Obstacle> obstacles(UUID person) {
        return sources.stream()
                .flatMap(source -> source.obstacles(person).stream())
                .toList();
    }

    void end(UUID person) {
        sources.forEach(source -> source.end(person));
    }

    /** Every column of the site that names a person. */
    public List<PersonalColumn> columns() {
        return sources.stream().flatMap(source -> source.columns().stream()).toList();
    }
}
