package fr.agissons.theming.asset;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Every file under {@code assets/} of every module, read once, each at an address that names its content. */
@Component
public class Assets {
    private static final String FOLDER = "assets/";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2",
            "txt", "text/plain;charset=utf-8",
            "json", "application/json",
            "png", "image/png",
            "webp", "image/webp");

    private final Map<String, Served> byName = new HashMap<>();
    private final Map<String, Served> byPath = new HashMap<>();

    Assets() throws IOException {
        var resolver = new PathMatchingResourcePatternResolver(Assets.class.getClassLoader());
        for (Resource file : resolver.getResources("classpath*:" + FOLDER + "**/*.*")) {
            read(file);
        }
    }

    private void read(Resource file) throws IOException {
        String address = file.getURL().toString();
        String name = address.substring(address.lastIndexOf("/" + FOLDER) + FOLDER.length() + 1);
        int dot = name.lastIndexOf('.');
        String type = TYPES.get(name.substring(dot + 1));
        if (type == null) {
            return;
        }
        try (InputStream in = file.getInputStream()) {
            Served served =
                    Served.of("/" + FOLDER + name.substring(0, dot), name.substring(dot), type, in.readAllBytes());
            if (byName.put(name, served) != null) {
                throw new IllegalStateException("Two modules bring an asset named " + name);
            }
            byPath.put(served.path(), served);
        }
    }

    /**
     * The address of an asset, such as {@code site.css}.
     *
     * @throws IllegalArgumentException when no module brings it
     */
    public String url(String name) {
        return named(name).path();
    }

    /** The asset of this name. */
    public Served named(String name) {
        Served served = byName.get(name);
        if (served == null) {
            throw new IllegalArgumentException("No asset is named " + name);
        }
        return served;
    }

    @Nullable
    Served at(String path) {
        return byPath.get(path);
    }
}
