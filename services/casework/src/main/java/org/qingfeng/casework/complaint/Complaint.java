package org.qingfeng.casework.complaint;

import static org.qingfeng.casework.complaint.ComplaintRefusal.*;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.clock.BusinessDate;
import org.qingfeng.kit.journal.Moment;
import org.qingfeng.kit.journal.RecordKind;
import org.qingfeng.kit.person.PersonSnapshot;
import org.qingfeng.kit.protection.Protected;

/** 信访举报: what somebody reported of somebody, and what the organ did with it and owes the reporter. */
@Entity
@Table(name = "complaint")
@RecordKind("complaint")
public class Complaint extends ComplaintFields {
    private static final String BY_LOOK_UP = "select c.id from Complaint c where c.lookUp = :lookUp";

    private static final String OF_CLUE = "select c.id from Complaint c where c.clueId = :clue";

    /** For Hibernate. */
    protected Complaint() {}

    /** 登记: by an official, who is in charge of it from then on. */
    Complaint(NewComplaint form, UUID officer, OrgCode organ, ComplaintTerms terms, Moment moment) {
        super(
                organ,
                form.channel(),
                form.named(),
                form.receivedOn(),
                terms.due(ComplaintTerms.HAND_OVER, form.receivedOn()),
                moment);
        content = Protected.of(form.said());
        refuseReporter(form.reporter() != null && form.reporter().isComplete(), form.reporter() != null);
        if (named && form.reporter() != null) {
            reporter = Protected.of(form.reporter().kept());
        }
        give(List.of(officer));
        recuse(ids(form.subjects()));
    }

    /**
     * Made in public: with an id that tells no time, of a day and not a moment, by nobody. Its version is 0 until an official
     * takes the first step with it (security.md, "Confidentiality of a reporter").
     */
    Complaint(PublicComplaint form, byte[] lookUp, OrgCode organ, ComplaintTerms terms, Moment moment) {
        super(
                organ,
                Channel.WEB,
                form.named(),
                moment.today(),
                terms.due(ComplaintTerms.HAND_OVER, moment.today()),
                moment);
        id = UUID.randomUUID();
        version = 0;
        createdAt = moment.today().atStartOfDay(BusinessDate.ZONE).toInstant();
        this.lookUp = lookUp.clone();
        content = Protected.of(form.said());
        refuseReporter(form.reporter() != null && form.reporter().isComplete(), form.reporter() != null);
        if (named && form.reporter() != null) {
            reporter = Protected.of(form.reporter().kept());
        }
    }

    private void refuseReporter(boolean complete, boolean present) {
        refuseIf(named && !complete, "reporter", REAL_NAME_NEEDS_NAME_AND_CONTACT);
        refuseIf(!named && present, "reporter", ANONYMOUS_HAS_NO_REPORTER);
    }

    /** 不得登录平台: about who is managed above nothing is entered at all (art. 15). */
    void refuseUpper(@Nullable String above) {
        refuseIf(above != null, "subjects", MANAGED_BY_UPPER_NOT_ENTERED, String.valueOf(above));
    }

    /** 交办: a named person in charge of it, whoever had it before. */
    void assign(UUID officer, LocalDate on) {
        to(ComplaintVerb.ASSIGN, on);
        give(List.of(officer));
    }

    /** 分办: in scope. @param above of those found in the directory, who manages whom this organ does not */
    void classifyInScope(Classification found, LocalDate on, @Nullable String above) {
        to(ComplaintVerb.CLASSIFY, on);
        refuseIf(acceptedOn != null, CLASSIFIED_ALREADY);
        refuseIf(above != null, "scope", MUST_BE_PASSED_UP, String.valueOf(above));
        classified(ComplaintScope.IN_SCOPE, on);
        if (!found.subjects().isEmpty()) {
            content = Protected.of(heard().about(found.subjects()));
            recuse(ids(found.subjects()));
        }
    }

    /** Not 检举控告, or not for a discipline organ: told where to turn to. */
    void routeOut(Classification found, LocalDate on) {
        to(ComplaintVerb.ROUTE_OUT, on);
        refuseIf(isBlank(found.notice()), "notice", NOTICE_NEEDED);
        handOver(found, ComplaintScope.OUT_OF_SCOPE, on);
    }

    /**
     * 报送上级: date, organ and number stay; what was said, of whom and by whom is destroyed with its key.
     *
     * @param managedHere those found in the directory are all managed by this organ
     * @param ofThisOrgan of those, who belong to this organ and would otherwise see that something was passed up
     */
    void passUp(Classification found, LocalDate on, boolean managedHere, List<UUID> ofThisOrgan) {
        to(ComplaintVerb.PASS_UP, on);
        refuseIf(found.organ() == null, "organ", HAND_OVER_NEEDS_ORGAN);
        refuseIf(isBlank(found.number()), "number", HAND_OVER_NEEDS_NUMBER);
        refuseIf(managedHere, "scope", MANAGED_HERE);
        handOver(found, ComplaintScope.BELONGS_UPPER, on);
        recuse(ofThisOrgan);
        forget();
    }

    void passDown(Classification found, LocalDate on) {
        to(ComplaintVerb.PASS_DOWN, on);
        OrgCode below = found.organ();
        refuseIf(below == null, "organ", HAND_OVER_NEEDS_ORGAN);
        refuseIf(
                below != null && (below.equals(org()) || !org().contains(below)),
                "organ",
                NOT_A_LOWER_ORGAN,
                String.valueOf(below));
        handOver(found, ComplaintScope.BELONGS_LOWER, on);
    }

    private void handOver(Classification found, ComplaintScope to, LocalDate on) {
        classified(to, on);
        handedOverOn = on;
        handedOverTo = found.organ() == null ? null : found.organ().value();
        handOverNumber = found.number();
    }

    private void classified(ComplaintScope found, LocalDate on) {
        scope = found;
        classifiedOn = on;
    }

    /** 受理; in real name the term of the notice runs from the receipt. */
    void accept(LocalDate on, ComplaintTerms terms) {
        to(ComplaintVerb.ACCEPT, on);
        demandInScope();
        acceptedOn = on;
        noticeDueOn = named ? terms.due(ComplaintTerms.NOTICE, receivedOn) : null;
    }

    /** 告知: a reporter in real name is told that it was accepted, once. */
    void inform(Told told, LocalDate on) {
        to(ComplaintVerb.NOTIFY, on);
        refuseIf(!named, NOT_IN_REAL_NAME);
        refuseIf(noticedOn != null, NOTIFIED_ALREADY, String.valueOf(noticedOn));
        reachable(told);
        noticedOn = on;
    }

    /** 重复件: linked to the first, not counted again and not told again. */
    void linkTo(@Nullable Complaint first, LocalDate on) {
        to(ComplaintVerb.LINK_REPEAT, on);
        demandInScope();
        if (first != null) {
            refuseIf(first.id.equals(id), "of", REPEAT_OF_ITSELF);
            refuseIf(first.repeatOf != null, "of", REPEAT_OF_A_REPEAT);
            repeatOf = first.id;
        }
    }

    /** 退回: nothing of substance in it, with the secretary's approval, which is this step. */
    void sendBack(LocalDate on, String why) {
        to(ComplaintVerb.RETURN, on);
        demandInScope();
        because(why);
    }

    /** 转为问题线索: which clue is said by who registers it. */
    void becomeClue(LocalDate on) {
        to(ComplaintVerb.TO_CLUE, on);
    }

    /** The clue was concluded: in real name that starts the term of the feedback. */
    void learn(LocalDate concluded, ComplaintTerms terms) {
        to(named ? ComplaintVerb.OWE_FEEDBACK : ComplaintVerb.LEARN_CONCLUSION, concluded);
        concludedOn = concluded;
        feedbackDueOn = named ? terms.due(ComplaintTerms.FEEDBACK, concluded) : null;
    }

    /** 反馈. */
    void feedBack(Told told, LocalDate on) {
        to(ComplaintVerb.FEED_BACK, on);
        reachable(told);
        fedBackOn = on;
    }

    /** Something is written to who holds the receipt. */
    void answer() {
        to(ComplaintVerb.ANSWER);
        refuseIf(!isMadeInPublic(), NOT_REACHED_BY_RECEIPT);
    }

    void annul(String why) {
        to(ComplaintVerb.VOID);
        because(why);
    }

    private void demandInScope() {
        refuseIf(scope != ComplaintScope.IN_SCOPE, NOT_CLASSIFIED);
    }

    private void reachable(Told told) {
        refuseIf(told.means() == Means.RECEIPT && !isMadeInPublic(), "means", NOT_REACHED_BY_RECEIPT);
        refuseIf(told.means() == Means.RECEIPT && isBlank(told.text()), "text", NOTICE_NEEDED);
    }

    /** What it says, to a step that cannot do without. */
    ComplaintContent heard() {
        return Objects.requireNonNull(said(), "a step opens what it is about");
    }

    /** The complaint that a receipt belongs to, whatever its state. */
    static @Nullable UUID find(StatelessSession session, byte[] lookUp) {
        return session.createSelectionQuery(BY_LOOK_UP, UUID.class)
                .setParameter("lookUp", lookUp)
                .getSingleResultOrNull();
    }

    /** The complaint that became this clue, if one did. */
    static @Nullable UUID ofClue(StatelessSession session, UUID clue) {
        return session.createSelectionQuery(OF_CLUE, UUID.class)
                .setParameter("clue", clue)
                .getSingleResultOrNull();
    }

    private static List<UUID> ids(List<PersonSnapshot> persons) {
        return persons.stream()
                .map(PersonSnapshot::personId)
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** 查看举报人身份: {@link ReporterIdentity} says when. */
    void identity(ComplaintVerb verb) {
        to(verb);
        refuseIf(reporter == null, NO_IDENTITY);
    }

    void refuseThat(boolean wrong, ComplaintRefusal refusal) {
        refuseIf(wrong, refusal);
    }
}
