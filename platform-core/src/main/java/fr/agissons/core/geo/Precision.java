package fr.agissons.core.geo;

/** How close to the door a found point is, the closest first. */
public enum Precision {
    HOUSENUMBER,
    STREET,
    LOCALITY,
    MUNICIPALITY
}
