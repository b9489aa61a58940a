package org.qingfeng.education.reflection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares a text with an earlier one, here and without a model, so that whoever decides sees why: of its shingles, how many
 * stand in the other (containment), of those of both how many in each (Jaccard), and the passages they make up.
 */
final class Comparison {
    private static final int MOST_PASSAGES = 20;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Words text;
    private final Set<String> shingles;

    Comparison(String text) {
        this.text = Words.of(text);
        this.shingles = this.text.distinct();
    }

    Likeness with(Reflection own, Reflection earlier) {
        Words other = Words.of(earlier.text);
        Map<String, Integer> there = other.shingles();
        Set<String> both = new HashSet<>(shingles);
        both.retainAll(there.keySet());
        int all = shingles.size() + there.size() - both.size();
        return new Likeness(
                earlier.id,
                earlier.title,
                earlier.submittedOn,
                earlier.authorId.equals(own.authorId),
                earlier.digest.equals(own.digest),
                percent(both.size(), shingles.size()),
                percent(both.size(), all),
                both.isEmpty() ? List.of() : passages(other, there));
    }

    /** Neighbouring shingles that are neighbours there too make one passage; the longest are shown. */
    private List<Likeness.Passage> passages(Words other, Map<String, Integer> there) {
        List<int[]> runs = new ArrayList<>();
        int at = 0;
        while (at < text.size()) {
            Integer place = there.get(text.shingle(at));
            if (place == null) {
                at++;
                continue;
            }
            int length = 1;
            while (at + length < text.size()
                    && place + length < other.size()
                    && text.shingle(at + length).equals(other.shingle(place + length))) {
                length++;
            }
            runs.add(new int[] {at, place, length + Words.SHINGLE - 1});
            at += length;
        }
        return runs.stream()
                .sorted(Comparator.comparingInt((int[] run) -> -run[2]))
                .limit(MOST_PASSAGES)
                .map(run -> new Likeness.Passage(text.passage(run[0], run[2]), other.passage(run[1], run[2])))
                .toList();
    }

    private static BigDecimal percent(int part, int whole) {
        return HUNDRED.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
