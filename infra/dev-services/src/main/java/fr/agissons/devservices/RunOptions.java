package fr.agissons.devservices;

import java.nio.file.Path;

/**
 * What was asked for on the command line of {@code run}.
 *
 * @param root the project's folder
 * @param fresh whether to start over with empty data
 * @param ports where everything listens
 * @param tenants how many generated collectivities to add to the demo
 */
record RunOptions(Path root, boolean fresh, Ports ports, int tenants) {
    private static final int USUAL_PORT = 8080;

    static RunOptions parse(String... arguments) {
        Path root = Path.of("").toAbsolutePath();
        boolean fresh = false;
        int port = USUAL_PORT;
        int tenants = 0;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--fresh" -> fresh = true;
                case "--root" -> root = Path.of(value(arguments, i++)).toAbsolutePath();
                case "--port" -> port = number(arguments, i++);
                case "--tenants" -> tenants = number(arguments, i++);
                default -> throw new Refusal("Option inconnue : " + arguments[i] + " (infra/agissons help les liste).");
            }
        }
        return new RunOptions(root, fresh, new Ports(port), tenants);
    }

    private static String value(String[] arguments, int option) {
        if (option + 1 >= arguments.length) {
            throw new Refusal("L’option " + arguments[option] + " attend une valeur.");
        }
        return arguments[option + 1];
    }

    private static int number(String[] arguments, int option) {
        String value = value(arguments, option);
        if (!value.matches("\\d{1,6}")) {
            throw new Refusal("L’option " + arguments[option] + " attend un nombre, pas « " + value + " ».");
        }
        return Integer.parseInt(value);
    }
}
