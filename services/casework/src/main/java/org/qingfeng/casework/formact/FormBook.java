package org.qingfeng.casework.formact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.identity.InstallationKey;
import org.qingfeng.kit.journal.Work;

/**
 * The acts of a matter, kept as the matter is: made, followed and voided with it, and of each person only the heaviest
 * effective. What is asked here is asked for the installation, whoever took the step: an act that its caller may not see
 * is weighed all the same.
 */
@ApplicationScoped
public class FormBook {
    private static final String OF_CASE = "e.caseId = :case and e.conclusionNumber is not null";
    private static final String OF_CLUE =
            "e.clueId = :clue and e.caseId is null and e.conclusionNumber is not null and e.conclusionNumber = :number";
    private static final String OF_TALK = "e.talkId = :talk";
    private static final String OF_MATTER = """
            e.responsibility = 'SUPERVISORY' and array_contains(e.personRefs, :ref)
              and (e.caseId = :case or e.clueId = :clue)
            """;

    @Inject
    InstallationKey key;

    /** 谈话 of the first form that belongs to no clue and no case. @return the act that it is */
    public UUID ofTalk(UUID talkId, FormUse use, @Nullable UUID approver, Work work) {
        return work.add(new FormAct(use, Origin.talk(talkId), key::refer, approver, work.moment())).id;
    }

    /** The talk was entered by mistake, and so was its act. */
    public void annulOfTalk(UUID talkId, Work work) {
        settle(Origin.talk(talkId), List.of(), work);
    }

    /** Makes the acts that come from there what it says now, and leaves of each person's one effective. */
    void settle(Origin origin, List<FormUse> wanted, Work work) {
        work.widen();
        Set<String> refs = new TreeSet<>(wanted.stream().map(this::ref).toList());
        refs.forEach(ref -> alone(ref, work));
        List<FormAct> made = new ArrayList<>(madeBy(origin, work));
        made.forEach(act -> refs.add(act.personRef()));
        pair(wanted, made).forEach((use, act) -> {
            if (act == null) {
                UUID approver = work.moment().person();
                work.add(new FormAct(use, origin, key::refer, approver, work.moment()));
            } else if (!act.says(use)) {
                act.follow(use, key::refer);
            }
        });
        made.forEach(FormAct::annul);
        refs.forEach(ref -> weigh(ref, origin.caseId(), origin.clueId(), work));
    }

    /**
     * Weighs one that was recorded by hand against what else was applied to the person in the matter.
     *
     * @param before whose it was before it was corrected
     */
    void weigh(FormAct act, String before, Work work) {
        if (!act.isLeaders()) {
            work.widen();
            Set<String> refs = new TreeSet<>(List.of(before, act.personRef()));
            refs.forEach(ref -> alone(ref, work));
            refs.forEach(ref -> weigh(ref, act.caseId, act.clueId, work));
        }
    }

    private static void alone(String ref, Work work) {
        work.alone("form acts of " + ref);
    }

    private String ref(FormUse use) {
        return key.refer(FormActFields.idOf(use.person())).value();
    }

    /** The act for each use: of the same person and day, else of the same person; taken out of those made. */
    private Map<FormUse, @Nullable FormAct> pair(List<FormUse> wanted, List<FormAct> made) {
        Map<FormUse, @Nullable FormAct> pairs = new LinkedHashMap<>();
        BiPredicate<FormUse, FormAct> same = (use, act) -> act.personRef().equals(ref(use));
        for (BiPredicate<FormUse, FormAct> alike : List.of(same.and((use, act) -> act.actOn.equals(use.on())), same)) {
            for (FormUse use : wanted) {
                if (pairs.get(use) == null) {
                    FormAct found = made.stream()
                            .filter(act -> alike.test(use, act))
                            .findFirst()
                            .orElse(null);
                    pairs.put(use, found);
                    made.remove(found);
                }
            }
        }
        return pairs;
    }

    private static List<FormAct> madeBy(Origin origin, Work work) {
        UUID talk = origin.talkId();
        if (talk != null) {
            return find(OF_TALK, Map.of("talk", talk), act -> talk.equals(act.talkId), work);
        }
        UUID file = origin.caseId();
        if (file != null) {
            return find(OF_CASE, Map.of("case", file), act -> file.equals(act.caseId) && act.isMadeByItsMatter(), work);
        }
        UUID clue = Objects.requireNonNull(origin.clueId());
        return find(
                OF_CLUE,
                Map.of("clue", clue, "number", origin.number()),
                act -> clue.equals(act.clueId)
                        && act.caseId == null
                        && Objects.equals(act.conclusionNumber, origin.number()),
                work);
    }

    private static void weigh(String ref, @Nullable UUID caseId, @Nullable UUID clueId, Work work) {
        if (caseId == null && clueId == null) {
            return;
        }
        // Nobody's id stands for none: no act belongs to it.
        UUID none = new UUID(0, 0);
        List<FormAct> applied = find(
                OF_MATTER,
                Map.of(
                        "ref",
                        ref,
                        "case",
                        Objects.requireNonNullElse(caseId, none),
                        "clue",
                        Objects.requireNonNullElse(clueId, none)),
                act -> act.state().isApplied() && isOf(act, ref, caseId, clueId),
                work);
        Weighing.heaviest(applied.stream().map(Weighing::of).toList())
                .flatMap(heaviest -> applied.stream()
                        .filter(act -> act.id.equals(heaviest.id()))
                        .findFirst())
                .ifPresent(heaviest -> applied.forEach(act -> place(act, heaviest)));
    }

    private static boolean isOf(FormAct act, String ref, @Nullable UUID caseId, @Nullable UUID clueId) {
        boolean matter = caseId != null && caseId.equals(act.caseId) || clueId != null && clueId.equals(act.clueId);
        return matter && !act.isLeaders() && act.personRef().equals(ref);
    }

    private static void place(FormAct act, FormAct heaviest) {
        boolean superseded = act.state() == FormActState.SUPERSEDED;
        if (act == heaviest) {
            if (superseded) {
                act.restore();
            }
        } else if (!superseded) {
            act.supersede(heaviest);
        } else if (!act.isBehind(heaviest)) {
            act.stayBehind(heaviest);
        }
    }

    /** As they are once this command is done: with what it made, and as it changed them. */
    private static List<FormAct> find(
            String where, Map<String, Object> parameters, Predicate<FormAct> wanted, Work work) {
        List<FormAct> touched = Stream.concat(work.changed(FormAct.class).stream(), work.added(FormAct.class).stream())
                .toList();
        List<UUID> known = touched.stream().map(act -> act.id).toList();
        SelectionQuery<UUID> query = work.session()
                .createSelectionQuery(
                        "select e.id from FormAct e where e.state <> 'VOIDED' and " + where + " order by e.id",
                        UUID.class);
        parameters.forEach(query::setParameter);
        List<FormAct> found = new ArrayList<>();
        query.getResultList().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> found.add(work.load(FormAct.class, id)));
        found.addAll(touched);
        return found.stream()
                .filter(act -> act.state() != FormActState.VOIDED && wanted.test(act))
                .toList();
    }
}
