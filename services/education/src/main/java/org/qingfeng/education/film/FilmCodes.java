package org.qingfeng.education.film;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.qingfeng.kit.labels.CodeList;
import org.qingfeng.kit.labels.CodeLists;

/** The enumerations of films. */
@ApplicationScoped
class FilmCodes implements CodeLists {
    @Override
    public List<CodeList> all() {
        return List.of(CodeList.of("filmState", FilmState.class));
    }
}
