package fr.agissons.theming.home;

import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.theming.Ui;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the town's site map while it is read, in as many files as the protocol's limit asks for. */
@Component
class SiteMap {
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    private final List<SiteMapSource> sources;
    private final int most;

    /** @param most addresses in one file; the protocol allows 50,000 */
    SiteMap(ObjectProvider<SiteMapSource> sources, @Value("${agissons.site-map.addresses:50000}") int most) {
        this.sources = sources.orderedStream().toList();
        this.most = most;
    }

    /** The whole map, or the list of its files when one does not hold it. */
    @Transactional(readOnly = true)
    public void write(Ui ui, List<String> fixed, Writer out) {
        long files = files(fixed.size());
        if (files == 1) {
            writeFile(ui, fixed, 1, out);
            return;
        }
        var xml = new Xml(ui, out);
        xml.text("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex").text(NAMESPACE);
        for (long file = 1; file <= files; file++) {
            xml.text("<sitemap><loc>").address("/sitemap-" + file + ".xml").text("</loc></sitemap>\n");
        }
        xml.text("</sitemapindex>\n");
    }

    /** How many files it takes. */
    @Transactional(readOnly = true)
    public long files(List<String> fixed) {
        return files(fixed.size());
    }

    /** One of its files, counted from 1. */
    @Transactional(readOnly = true)
    public void write(Ui ui, List<String> fixed, long file, Writer out) {
        writeFile(ui, fixed, file, out);
    }

    private void writeFile(Ui ui, List<String> fixed, long file, Writer out) {
        var xml = new Xml(ui, out);
        xml.text("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset").text(NAMESPACE);
        long skip = (file - 1) * most;
        int room = most;
        for (String path : fixed) {
            if (skip > 0) {
                skip--;
            } else if (room > 0) {
                xml.page(path, null);
                room--;
            }
        }
        for (SiteMapSource source : here()) {
            long count = source.count();
            if (skip < count && room > 0) {
                int wanted = (int) Math.min(room, count - skip);
                Consumer<SiteMapSource.Page> entry = page -> xml.page(page.path(), page.changed());
                source.pages(skip, wanted, entry);
                room -= wanted;
            }
            skip = Math.max(0, skip - count);
        }
        xml.text("</urlset>\n");
    }

    private long files(int fixed) {
        long all = fixed + here().stream().mapToLong(SiteMapSource::count).sum();
        return Math.max(1, (all + most - 1) / most);
    }

    private List<SiteMapSource> here() {
        return sources.stream()
                .filter(source -> Tenancy.current().has(source.module()))
                .toList();
    }

    /** Writes addresses, escaped. */
    private record Xml(Ui ui, Writer out) {
        Xml text(String text) {
            try {
                out.write(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return this;
        }

        Xml address(String path) {
            return text(ui.absolute(path).replace("&", "&amp;").replace("<", "&lt;"));
        }

        void page(String path, @Nullable Instant changed) {
            text("<url><loc>").address(path).text("</loc>");
            if (changed != null) {
                text("<lastmod>").text(changed.toString()).text("</lastmod>");
            }
            text("</url>\n");
        }
    }
}
