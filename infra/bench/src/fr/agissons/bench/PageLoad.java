package fr.agissons.bench;

import java.util.List;

/**
 * A page under load: what is asked, by how many at once.
 *
 * @param name what it is called in the table
 * @param kind pages of one kind are held against the same yardstick: the bytes of the first answer
 * @param towns how many towns are asked in turn
 * @param connections how many requests are under way at any time
 * @param asks the requests, sent in turn
 */
record PageLoad(String name, String kind, int towns, int connections, List<Ask> asks) {
    static final int USUAL = 32;

    PageLoad(String name, String kind, List<Ask> asks) {
        this(name, kind, (int) asks.stream().map(Ask::host).distinct().count(), USUAL, asks);
    }

    /** The same page from whoever may have kept it. */
    PageLoad kept(String name) {
        return new PageLoad(
                name, kind, towns, connections, asks.stream().map(Ask::kept).toList());
    }

    PageLoad alone() {
        return new PageLoad(name, kind, towns, 1, asks);
    }
}
