package fr.agissons.sharing.photo;

import fr.agissons.core.file.FileName;

/**
 * A picture that was read, written anew and kept.
 *
 * @param file the picture
 * @param small the same for cards
 * @param width of the picture, in pixels
 * @param height of the picture
 */
record KeptPicture(FileName file, FileName small, int width, int height) {}
