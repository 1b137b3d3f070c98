package fr.agissons.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One line of the table.
 *
 * @param load what was asked
 * @param server what the server gave
 * @param yardstick what the same bytes gave as a file, with as many connections
 * @param statements each statement, and how often a request makes it
 */
record Measure(PageLoad load, LoadResult server, LoadResult yardstick, Map<String, Double> statements) {
    /** Statements to a request. */
    double statementsPerRequest() {
        return statements.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The server's rate over the yardstick's. */
    double ratio() {
        return server.perSecond() / yardstick.perSecond();
    }

    /** As it is written to the file of results. */
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("page", load.name());
        json.put("towns", load.towns());
        json.put("connections", load.connections());
        json.put("requestsPerSecond", Math.round(server.perSecond()));
        json.put("p50Millis", server.p50());
        json.put("p99Millis", server.p99());
        json.put("cpuMillisPerRequest", rounded(server.cpu()));
        json.put("databaseCpuMillisPerRequest", rounded(server.databaseCpu()));
        json.put("statementsPerRequest", rounded(statementsPerRequest()));
        json.put("bytesPerAnswer", Math.round(server.bytes()));
        json.put("failedAnswers", server.failed());
        json.put("foreignCpuShare", rounded(server.foreign()));
        json.put("nginxRequestsPerSecond", Math.round(yardstick.perSecond()));
        json.put("ratioToNginx", rounded(ratio()));
        json.put("statements", statements);
        return json;
    }

    static double rounded(double figure) {
        return Math.round(figure * 1000) / 1000.0;
    }
}
