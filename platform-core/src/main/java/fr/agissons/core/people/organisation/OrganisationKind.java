package fr.agissons.core.people.organisation;

/** What sort of body an organisation is; it decides which registration number it must give. */
public enum OrganisationKind {
    ASSOCIATION,
    PUBLIC_BODY,
    /** A company with the French solidarity label (entreprise solidaire d'utilité sociale). */
    ESUS,
    COMPANY,
    /** Neighbours who act together without any registration. */
    INFORMAL_GROUP
}
