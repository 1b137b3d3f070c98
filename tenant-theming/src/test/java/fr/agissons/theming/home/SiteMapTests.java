package fr.agissons.theming.home;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.theming.Interfaces;
import fr.agissons.theming.Ui;
import fr.agissons.theming.speech.Speech;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class SiteMapTests {
    private static final Tenant TOWN = Interfaces.town("Colombes", Map.of(), Map.of());
    private static final Ui UI = Interfaces.visitor(TOWN, Speech.FRENCH);
    private static final List<String> FIXED = List.of("/", "/organisations");
    private static final Instant CHANGED = Instant.parse("2027-01-02T03:04:05Z");

    @Test
    void listsTheTownsPagesAndThoseOfItsModules() {
        assertThat(whole(10, new Numbered("missions", 2)))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset ")
                .contains(
                        "<loc>https://agissons.test/organisations</loc>",
                        "<loc>https://agissons.test/missions/0</loc><lastmod>2027-01-02T03:04:05Z</lastmod>",
                        "<loc>https://agissons.test/missions/1?a&amp;b</loc>")
                .doesNotContain("missions/2");
    }

    @Test
    void leavesOutModulesThatAreOff() {
        assertThat(whole(10, new Numbered("sharing", 3))).doesNotContain("sharing");
    }

    @Test
    void becomesAListOfFilesThatTogetherHoldEveryPageOnce() {
        var missions = new Numbered("missions", 5);
        var ideas = new Numbered("idees", 4);
        assertThat(whole(3, missions, ideas))
                .contains("<sitemapindex ", "<loc>https://agissons.test/sitemap-4.xml</loc>")
                .doesNotContain("sitemap-5", "<urlset");

        List<String> files = LongStream.rangeClosed(1, 4)
                .mapToObj(file -> file(3, file, missions, ideas))
                .toList();
        String all = String.join("", files);
        for (int page = 0; page < 5; page++) {
            assertThat(all).containsOnlyOnce("/missions/" + page + (page == 0 ? "<" : "?"));
        }
        for (int page = 0; page < 4; page++) {
            assertThat(all).containsOnlyOnce("/idees/" + page + (page == 0 ? "<" : "?"));
        }
        assertThat(files).allSatisfy(file -> assertThat(file.split("<url>", -1)).hasSizeLessThanOrEqualTo(4));
        Tenancy.run(
                TOWN, () -> assertThat(siteMap(3, missions, ideas).files(FIXED)).isEqualTo(4));
    }

    private static String whole(int most, SiteMapSource... sources) {
        var out = new StringWriter();
        Tenancy.run(TOWN, () -> siteMap(most, sources).write(UI, FIXED, out));
        return out.toString();
    }

    private static String file(int most, long file, SiteMapSource... sources) {
        var out = new StringWriter();
        Tenancy.run(TOWN, () -> siteMap(most, sources).write(UI, FIXED, file, out));
        return out.toString();
    }

    private static SiteMap siteMap(int most, SiteMapSource... sources) {
        var beans = new StaticListableBeanFactory();
        for (SiteMapSource source : sources) {
            beans.addBean(source.module(), source);
        }
        return new SiteMap(beans.getBeanProvider(SiteMapSource.class), most);
    }

    private record Numbered(String module, long count) implements SiteMapSource {
        @Override
        public void pages(long skip, int limit, Consumer<Page> to) {
            LongStream.range(skip, Math.min(count, skip + limit))
                    .forEach(page -> to.accept(new Page(
                            "/" + module + "/" + page + (page == 0 ? "" : "?a&b"), page == 0 ? CHANGED : null)));
        }
    }
}
