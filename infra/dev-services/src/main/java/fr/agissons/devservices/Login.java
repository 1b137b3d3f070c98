package fr.agissons.devservices;

/**
 * How to enter the database under one of its roles.
 *
 * @param username the role
 * @param password its password, drawn for this machine
 */
public record Login(String username, String password) {
    @Override
    public String toString() {
        return username;
    }
}
