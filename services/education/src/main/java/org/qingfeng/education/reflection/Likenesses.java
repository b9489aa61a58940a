package org.qingfeng.education.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.hibernate.StatelessSession;

/** Finds the earlier reflections of the town that one is like; what they are for is a person's decision (domain G14). */
@ApplicationScoped
class Likenesses {
    private static final String MEASURE = "去除标点空格后按每 " + Words.SHINGLE + " 个连续字比对：包含度为本篇的字段有百分之几见于较早一篇，只作提示，由人认定，不评价个人。"
            + " Without punctuation, by runs of " + Words.SHINGLE
            + " characters: how much of this text stands in an earlier one. A hint for a person who decides; nobody is scored.";

    private final LikenessSettings settings;

    @Inject
    Likenesses(LikenessSettings settings) {
        settings.check();
        this.settings = settings;
    }

    LikenessView view(Reflection reflection, StatelessSession session) {
        return new LikenessView(MEASURE, settings.containedPercent(), of(reflection, session));
    }

    List<Likeness> of(Reflection reflection, StatelessSession session) {
        Comparison comparison = new Comparison(reflection.text);
        BigDecimal threshold = BigDecimal.valueOf(settings.containedPercent());
        return reflection.earlier(session, settings.compared()).stream()
                .map(earlier -> comparison.with(reflection, earlier))
                .filter(like -> like.identical() || like.containedPercent().compareTo(threshold) >= 0)
                .sorted(Comparator.comparing(Likeness::containedPercent).reversed())
                .toList();
    }
}
