package fr.agissons.core.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comes back of one question, once its trip is made. */
public final class Answer<R extends Record> {
    private final Question question;
    private final Shape<R> shape;
    private @Nullable List<R> rows;

    Answer(Question question, Shape<R> shape) {
        this.question = question;
        this.shape = shape;
    }

    Question question() {
        return question;
    }

    void take(ResultSet result) throws SQLException {
        List<R> taken = new ArrayList<>();
        while (result.next()) {
            taken.add(shape.row(result));
        }
        rows = taken;
    }

    /**
     * The rows.
     *
     * @throws IllegalStateException before the trip was made
     */
    public List<R> rows() {
        if (rows == null) {
            throw new IllegalStateException("Nobody has gone to ask yet");
        }
        return rows;
    }
}
