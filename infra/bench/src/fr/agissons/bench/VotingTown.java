package fr.agissons.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The town whose votes are measured, its voters, and what each of them sends: what a browser sends when they press "confirm". */
final class VotingTown {
    static final int NUMBER = 2_001;
    static final String ACCOUNTS = "comptes";
    static final String CODES = "codes";
    private static final String EDITIONS = "/budget-participatif/editions/";
    private static final String MEMBERS = "select tenant_id, person_id, display_name, email, role from membership"
            + " where tenant_id = " + NUMBER + " order by role, id";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]*name=\"_csrf\"");
    private static final int PROJECTS = 40;
    private static final int MOST_CHOICES = 5;

    private final TownsDatabase database;
    private final Random random = new Random(1);
    private final Ask mayor;
    private final List<Ask> members;

    private VotingTown(TownsDatabase database, Ask mayor, List<Ask> members) {
        this.database = database;
        this.mayor = mayor;
        this.members = members;
    }

    /** Makes the town, with so many voters to each of its votes; the server must not run yet. */
    static VotingTown make(Settings settings, TownsDatabase database, int voters) throws SQLException, IOException {
        try (Connection superuser = database.connect()) {
            superuser.setAutoCommit(false);
            TownsDatabase.run(superuser, "set bench.voters = " + voters);
            TownsDatabase.run(superuser, Files.readString(settings.source("ballots.sql")));
            superuser.commit();
            superuser.setAutoCommit(true);
            TownsDatabase.run(superuser, "vacuum (analyze) budget_ballot, budget_ballot_choice, budget_receipt, notification");
            TownsDatabase.run(superuser, "analyze membership, budget_vote_code, budget_edition, budget_envelope, budget_project");
            TownsDatabase.run(superuser, "checkpoint");
        }
        String count = "/budget-participatif/administration/%s/depouillement";
        List<Ask> signedIn = SignedInResidents.ask(database, MEMBERS, EDITIONS + ACCOUNTS + "/vote");
        Ask first = signedIn.getFirst();
        Ask mayor = new Ask(first.host(), count.formatted(edition(database, ACCOUNTS)), first.cookie());
        return new VotingTown(database, mayor, signedIn.subList(1, signedIn.size()));
    }

    static String edition(TownsDatabase database, String slug) throws SQLException {
        return database.one("select id::text from budget_edition where tenant_id = " + NUMBER + " and slug = '" + slug + "'");
    }

    /** The page on which the town's hall counts; asked for after the close, it seals the box first. */
    Ask count() {
        return mayor;
    }

    /** What members send, having opened the ballot before: it holds the token without which no form is taken. */
    List<byte[]> byAccount() throws IOException, InterruptedException, SQLException {
        List<byte[]> opened = members.stream()
                .map(ask -> request("GET", ask.path(), "Cookie: " + ask.cookie() + "\r\n", ""))
                .toList();
        List<String> tokens = Crowd.send(opened, PageLoad.USUAL, VotingTown::token).stream()
                .map(Crowd.Answer::kept)
                .toList();
        List<String> projects = projects(ACCOUNTS);
        return IntStream.range(0, members.size())
                .mapToObj(voter -> request(
                        "POST",
                        EDITIONS + ACCOUNTS + "/vote",
                        "Cookie: " + members.get(voter).cookie() + "\r\n",
                        "_csrf=" + encoded(tokens.get(voter)) + "&" + ballot(projects)))
                .toList();
    }

    /** What holders of letters send. */
    List<byte[]> byCode() throws SQLException {
        List<String> projects = projects(CODES);
        return IntStream.rangeClosed(1, members.size())
                .mapToObj(number -> request(
                        "POST",
                        EDITIONS + CODES + "/vote/code",
                        "Origin: http://" + Ask.host(NUMBER) + "\r\n",
                        "code=%016d&".formatted(number) + ballot(projects)))
                .toList();
    }

    private List<String> projects(String edition) throws SQLException {
        return database.all("select id::text from budget_project where edition_id = '" + edition(database, edition) + "' order by number");
    }

    private String ballot(List<String> projects) {
        List<String> chosen = new ArrayList<>();
        int choices = 1 + random.nextInt(MOST_CHOICES);
        while (chosen.size() < choices) {
            String project = projects.get(random.nextInt(PROJECTS));
            if (!chosen.contains(project)) {
                chosen.add(project);
            }
        }
        byte[] secret = new byte[16];
        random.nextBytes(secret);
        return "secret=" + java.util.HexFormat.of().formatHex(secret) + "&choix=" + String.join("&choix=", chosen)
                + "&declaration=true&etape=confirmer";
    }

    private static byte[] request(String method, String path, String headers, String form) {
        String type = form.isEmpty() ? "" : "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n";
        return (method + " " + path + " HTTP/1.1\r\nHost: " + Ask.host(NUMBER) + "\r\nAccept: text/html\r\nAccept-Language: fr\r\n"
                        + headers + type + "\r\n" + form)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String token(String page) {
        Matcher found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("Pas de formulaire de vote dans : " + page);
        }
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
