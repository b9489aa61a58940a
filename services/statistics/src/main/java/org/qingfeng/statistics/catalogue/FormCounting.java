package org.qingfeng.statistics.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.casework.FormActEvent;
import org.qingfeng.contracts.casework.LetterEvent;

/** The filters that the numbers of the four forms and of letters share (domain A.3 M04, M05, M11, M12; B.3). */
final class FormCounting {
    private FormCounting() {}

    static boolean isEffective(FormActEvent act) {
        return "EFFECTIVE".equals(act.state());
    }

    static boolean isFirst(FormActEvent act) {
        return "FIRST".equals(act.form());
    }

    /** By a leader in his own remit 主体责任; the organ's own acts are 监督责任 and never mixed with them. */
    static boolean isLeaders(FormActEvent act) {
        return "PRINCIPAL".equals(act.responsibility());
    }

    /** The acts of the organ, one for each person: 人次. */
    static List<Use> byTheOrgan(FormActEvent act) {
        return isLeaders(act) ? List.of() : uses(act);
    }

    /** Everybody to whom an effective act was applied. */
    static List<Use> uses(FormActEvent act) {
        if (!isEffective(act)) {
            return List.of();
        }
        return IntStream.range(0, act.persons().size())
                .mapToObj(i -> new Use(act, act.persons().get(i), i))
                .toList();
    }

    /** Every copy of a letter that was sent and not withdrawn. */
    static List<Copy> sent(LetterEvent letter) {
        return !"SENT".equals(letter.state())
                ? List.of()
                : letter.recipients().stream().map(r -> new Copy(letter, r)).toList();
    }

    record Use(FormActEvent act, FormActEvent.Person person, int number) {
        String part() {
            return Integer.toString(number);
        }

        LocalDate actOn() {
            return act.actOn();
        }

        OrgCode org() {
            return person.orgCode();
        }

        String rank() {
            return person.rank();
        }

        String form() {
            return act.form();
        }

        String measure() {
            return act.measure();
        }

        @Nullable
        String category() {
            return act.eightRulesCategory();
        }

        boolean isFirstForm() {
            return isFirst(act);
        }

        boolean isUnapproved() {
            return act.approver() == null;
        }

        String key() {
            return person.person() == null
                    ? act.id() + "." + number
                    : person.person().value();
        }
    }

    record Copy(LetterEvent letter, LetterEvent.Recipient recipient) {
        String part() {
            return recipient.orgCode().value();
        }

        OrgCode org() {
            return recipient.orgCode();
        }

        @Nullable
        LocalDate sentOn() {
            return letter.sentOn();
        }

        @Nullable
        LocalDate replyDueOn() {
            return recipient.replyDueOn();
        }

        boolean isRepliedInTime() {
            return ComplaintMetrics.isMet(recipient.repliedOn(), recipient.replyDueOn());
        }

        String kind() {
            return letter.kind();
        }

        String recipientType() {
            return recipient.recipientType();
        }

        String issuer() {
            return letter.orgCode().value();
        }
    }
}
