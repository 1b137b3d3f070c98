package fr.agissons.sharing.catalogue;

/** So many of one thing in a kit. */
public record KitLine(String name, int quantity) {
    /** The line as it is read. */
    public String text() {
        return quantity == 1 ? name : quantity + " × " + name;
    }
}
