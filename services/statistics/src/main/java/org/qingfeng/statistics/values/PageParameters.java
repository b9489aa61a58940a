package org.qingfeng.statistics.values;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.qingfeng.statistics.catalogue.Counted;
import org.qingfeng.statistics.catalogue.Metric;
import org.qingfeng.statistics.catalogue.Quotient;
import org.qingfeng.statistics.catalogue.Reckoning;

/** Binds the population of a page of records, twice where the first fact of each key is looked for. */
final class PageParameters {
    private final PreparedStatement statement;
    private final Question question;
    private final Period period;
    private final Counted<?, ?> listed;
    private int at = 1;

    PageParameters(PreparedStatement statement, Question question, Period period, Counted<?, ?> listed) {
        this.statement = statement;
        this.question = question;
        this.period = period;
        this.listed = listed;
    }

    int next() {
        return at++;
    }

    void numerator(Metric metric) throws SQLException {
        statement.setString(next(), metric instanceof Quotient quotient ? quotient.numerator() : "");
        texts(metric instanceof Quotient quotient ? quotient.numeratorSlices() : List.of());
    }

    void population(short generation) throws SQLException {
        statement.setShort(next(), generation);
        statement.setString(next(), listed.code());
        limits();
    }

    void firstOfEachKey() throws SQLException {
        statement.setBoolean(next(), listed.reckoning() == Reckoning.DISTINCT);
        limits();
    }

    private void limits() throws SQLException {
        Population.Place place = question.orgOnly() ? Places.only(question.org()) : Places.subtree(question.org());
        statement.setString(next(), place.from());
        statement.setString(next(), place.until());
        statement.setObject(next(), question.campaign(), Types.OTHER);
        statement.setObject(next(), question.campaign(), Types.OTHER);
        texts(question.where());
        statement.setObject(next(), period.from());
        statement.setObject(next(), period.to());
        statement.setObject(next(), period.to());
        statement.setObject(next(), period.to());
    }

    private void texts(List<String> values) throws SQLException {
        statement.setArray(next(), statement.getConnection().createArrayOf("text", values.toArray()));
    }
}
