package org.qingfeng.education;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingfeng.education.office.Filed;
import org.qingfeng.education.office.Town;
import org.qingfeng.testkit.Backbone;

/** 部 counts titles, so a title is one item, however it is written. */
@QuarkusTest
@QuarkusTestResource(value = Backbone.class, initArgs = @ResourceArg(name = "context", value = "education"))
class FilmStoryTest {
    private static final String FILMS = "/v1/films";

    private final Town town = Town.founded();

    @Test
    void aTitleIsListedOnce() {
        Filed film = town.officer.opens(FILMS, film("镜鉴"));

        town.officer.mayNotOpen(FILMS, film("《镜 鉴》")).as(409, "film-listed-already");
        town.officer.does("void", film).with("reason", "重复登记").now();

        assertEquals("VOIDED", film.state());
        town.officer.opens(FILMS, film("《镜鉴》"));
    }

    @Test
    void aFilmIsNotFromTheFutureAndStaysWithItsHost() {
        town.officer
                .mayNotOpen(FILMS, Map.of("title", "明天", "orgCode", town.discipline, "year", 2999))
                .as(422, "film-year-in-future");
        town.officer
                .mayNotOpen(FILMS, Map.of("title", "镜鉴", "orgCode", "990888888000"))
                .as(422, "organization-not-yours");
    }

    private Map<String, Object> film(String title) {
        return Map.of("title", title, "orgCode", town.discipline);
    }
}
