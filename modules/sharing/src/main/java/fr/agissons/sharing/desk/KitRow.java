package fr.agissons.sharing.desk;

import java.util.UUID;

/** A model of a library as a kit sees it: how many of it the kit has, none when it is no part. */
public record KitRow(UUID id, String name, int quantity) {}
