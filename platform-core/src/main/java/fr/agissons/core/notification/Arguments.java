package fr.agissons.core.notification;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How a notification's arguments stand in its row. */
final class Arguments {
    private static final TypeReference<List<Notification.Argument>> LIST = new TypeReference<>() {};

    private Arguments() {}

    static String write(List<Notification.Argument> arguments) {
        return JsonMapper.shared().writeValueAsString(arguments);
    }

    static List<Notification.Argument> read(String json) {
        return JsonMapper.shared().readValue(json, LIST);
    }
}
