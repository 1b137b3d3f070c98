package fr.agissons.core.personal;

import java.util.List;
import java.util.UUID;

/**
 * What a part of the site holds on people; a bean of this type, beside the aggregate it speaks for, is collected by the
 * engine, whether the town has the module switched on or not. It answers the rights of Regulation (EU) 2016/679: to see
 * (article 15), to be forgotten unless a reason stands against it (article 17), to take away (article 20).
 */
public interface PersonalDataSource {
    /** All that is held on this person now, in sections with rows; a section without rows may be left out. */
    List<Holding> held(UUID person);

    /** What has to be settled before this person can leave; nothing when they may go. */
    default List<Obstacle> obstacles(UUID person) {
        return List.of();
    }

    /**
     * Ends what is under way for somebody who leaves, and takes out words that tell who they are: places go to others, those
     * who counted on them are told. Called in the transaction of the leaving, before {@link #columns} are seen to.
     */
    default void end(UUID person) {}

    /** Each column of its tables that names a person, and what becomes of it when they leave. */
    List<PersonalColumn> columns();
}
