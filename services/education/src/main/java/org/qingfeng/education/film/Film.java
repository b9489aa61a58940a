package org.qingfeng.education.film;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.education.FilmEvent;
import org.qingfeng.education.access.EducationRefusal;
import org.qingfeng.kit.journal.Aggregate;
import org.qingfeng.kit.journal.Moment;
import org.qingfeng.kit.journal.RecordKind;
import org.qingfeng.kit.journal.Transitions;

/** 警示教育片: an item that is shown any number of times and counts once. */
@Entity
@Table(name = "film")
@RecordKind("film")
public class Film extends Aggregate<FilmState, FilmVerb> {
    /** The same title, whatever stands around it: 《镜鉴》 and 镜鉴 are one film. */
    private static final String LISTED_AS = """
            SELECT * FROM film WHERE title_key = ? AND state = 'LISTED' ORDER BY id LIMIT 1
            """;

    public String title;

    /** What of the title tells films apart. */
    @Column(name = "title_key")
    public String titleKey;

    public @Nullable String publisher;

    public @Nullable Integer year;

    /** For Hibernate. */
    protected Film() {}

    Film(NewFilm form, Moment moment) {
        super(form.orgCode(), FilmState.LISTED, FilmVerb.LIST, moment.today(), moment);
        fill(form);
    }

    void change(NewFilm form) {
        to(FilmVerb.CHANGE);
        fill(form);
    }

    void annul(String why) {
        to(FilmVerb.VOID);
        because(why);
    }

    private void fill(NewFilm form) {
        orgCode = form.orgCode().value();
        title = form.title();
        titleKey = key(form.title());
        publisher = form.publisher();
        year = form.year();
        refuseIf(year != null && year > today().getYear(), "year", EducationRefusal.FILM_YEAR_IN_FUTURE);
    }

    /** A title is listed once, else 部 would count it twice. */
    void unlessListed(StatelessSession session) {
        List<Film> same = session.createNativeQuery(LISTED_AS, Film.class)
                .setParameter(1, titleKey)
                .getResultList();
        boolean another = !same.isEmpty() && !same.get(0).id.equals(id);
        refuseIf(another, "title", EducationRefusal.FILM_LISTED_ALREADY, another ? same.get(0).title : "");
    }

    NewFilm form() {
        return new NewFilm(title, org(), publisher, year);
    }

    private static String key(String title) {
        return title.replaceAll("[\\s《》〈〉“”\"'（）()·]", "").toLowerCase(Locale.ROOT);
    }

    /** The film, if it is listed and this session may see it. */
    public static @Nullable Film listed(StatelessSession session, UUID id) {
        Film film = session.get(Film.class, id);
        return film == null || film.state() == FilmState.VOIDED ? null : film;
    }

    @Override
    protected Transitions<FilmState, FilmVerb> transitions() {
        return FilmState.TABLE;
    }

    @Override
    protected FilmEvent event(Function<UUID, PersonRef> refer) {
        return new FilmEvent(id, version, org(), state, title, publisher, year, stateHistory);
    }
}
