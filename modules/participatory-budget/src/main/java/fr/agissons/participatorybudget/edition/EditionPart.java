package fr.agissons.participatorybudget.edition;

import java.util.UUID;

/** What belongs to an edition and goes with it when a draft is thrown away; beans of this type are collected by the edition. */
public interface EditionPart {
    /** Deletes what there is of it, in the caller's transaction. */
    void drop(UUID edition);
}
