package fr.agissons.theming;

import fr.agissons.core.tenancy.Tenant;
import fr.agissons.theming.speech.Speech;
import fr.agissons.theming.template.StaticTemplates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The half of the interface that speaks: sentences in the town's words, dates in its time zone, amounts, distances. */
abstract sealed class Speaker extends StaticTemplates permits Questions {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Furnishings furnishings;
    private final Visit visit;
    private final ZoneId zone;
    private final boolean familiar;
    private int year;

    Speaker(Furnishings furnishings, Visit visit, boolean familiar) {
        this.furnishings = furnishings;
        this.visit = visit;
        this.familiar = familiar;
        Tenant tenant = visit.tenant();
        this.zone = tenant == null ? PARIS : tenant.zone();
    }

    /** Says a sentence: in the town's own words when it has some, familiarly when it says "tu". */
    public String t(String key, @Nullable Object... values) {
        Tenant tenant = visit.tenant();
        if (tenant != null && !tenant.wording().isEmpty()) {
            String own = tenant.wording().get(key + '.' + speech().language());
            if (own != null) {
                return furnishings.messages().sayOwn(speech(), own, values);
            }
        }
        if (familiar) {
            String closer = key + ".tu";
            if (furnishings.messages().knows(speech(), closer)) {
                return furnishings.messages().say(speech(), closer, values);
            }
        }
        return furnishings.messages().say(speech(), key, values);
    }

    /** Whether anybody wrote this sentence. */
    public boolean knows(String key) {
        return furnishings.messages().knows(speech(), key);
    }

    /** "samedi 14 mars", with the year when it is not this one. */
    public String date(LocalDate day) {
        return speech().date(day, year());
    }

    /** The day of a moment here. */
    public String date(Instant moment) {
        return date(local(moment).toLocalDate());
    }

    /** "14 mars". */
    public String shortDate(LocalDate day) {
        return speech().shortDate(day, year());
    }

    /** "samedi 14 mars 2026", whatever the year. */
    public String fullDate(LocalDate day) {
        return speech().fullDate(day);
    }

    /** "mars 2026". */
    public String month(LocalDate day) {
        return speech().month(day);
    }

    /** "9 h 30". */
    public String time(Instant moment) {
        return speech().time(local(moment).toLocalTime());
    }

    /** "samedi 14 mars à 9 h 30". */
    public String dateTime(Instant moment) {
        return speech().dateTime(local(moment), year());
    }

    /** "du 14 au 16 mars", both days included. */
    public String dateRange(LocalDate from, LocalDate to) {
        return speech().range(from, to, year());
    }

    /** "samedi 14 mars de 9 h 30 à 12 h". */
    public String dateRange(Instant from, Instant to) {
        return speech().range(local(from), local(to), year());
    }

    /** "12 500 €". */
    public String money(long cents) {
        return speech().money(cents);
    }

    /** "12 500". */
    public String number(long value) {
        return speech().number(value);
    }

    /** "3,5". */
    public String decimal(double value) {
        return speech().decimal(value);
    }

    /** "1,2 km" or "350 m". */
    public String km(double kilometres) {
        return speech().distance(kilometres);
    }

    /** "42 %". */
    public String percent(double share) {
        return speech().percent(share);
    }

    /** A moment as clocks here show it. */
    public LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone);
    }

    /** The current moment. */
    public Instant now() {
        return furnishings.clock().instant();
    }

    /** The current day here. */
    public LocalDate today() {
        return local(now()).toLocalDate();
    }

    /** How this page's language speaks. */
    public Speech speech() {
        return visit.speech();
    }

    Furnishings furnishings() {
        return furnishings;
    }

    /** Who is looking at what. */
    public Visit visit() {
        return visit;
    }

    private int year() {
        if (year == 0) {
            year = today().getYear();
        }
        return year;
    }
}
