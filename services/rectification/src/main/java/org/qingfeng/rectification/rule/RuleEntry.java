package org.qingfeng.rectification.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.ledgerfile.LedgerRow;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.problem.Violation;
import org.qingfeng.rectification.proceeding.Home;
import org.qingfeng.rectification.proceeding.RectificationRefusal;
import org.qingfeng.rectification.proceeding.RowSteps;

/** Enters a row of 建章立制台账 and plays its review and its issue. What ends a rule needs more than a date and stays outside. */
@ApplicationScoped
class RuleEntry {
    @Inject
    RuleReferences references;

    @Inject
    RowSteps steps;

    Rule enter(LedgerRow row, Work work) {
        NewRule form = steps.valid(form(row));
        Rule rule = row.id() == null || row.version() == null
                ? created(form, work)
                : changed(form, work.load(Rule.class, row.id(), row.version(), "版本"), work);
        play(row, rule, work);
        return rule;
    }

    private Rule created(NewRule form, Work work) {
        steps.demand("createRule", work);
        Home.demandWithin(work.caller(), form.orgCode());
        Rule rule = new Rule(form, work.moment());
        rule.refuse(references.unknown(rule, work.session(), work.moment().today()));
        return rule;
    }

    private Rule changed(NewRule form, Rule rule, Work work) {
        if (!form.equals(rule.form())) {
            steps.demand("changeRule", rule, work);
            Home.demandWithin(work.caller(), form.orgCode());
            rule.change(form);
            rule.refuse(references.unknown(rule, work.session(), work.moment().today()));
        }
        return rule;
    }

    private void play(LedgerRow row, Rule rule, Work work) {
        LocalDate reviewed = RowSteps.asked(row, RuleLedger.REVIEWED, RuleLedger.reviewedOn(rule));
        if (reviewed != null) {
            steps.demand("reviewRule", rule, work);
            rule.review(reviewed);
        }
        LocalDate issued = RowSteps.asked(row, RuleLedger.ISSUED, rule.issuedOn);
        LocalDate inForce = row.date("inForceOn");
        if (issued != null) {
            steps.demand("issueRule", rule, work);
            rule.issue(new Issue(issued, inForce), issued, references.nextNumber(rule, issued, work));
        } else if (!Objects.equals(inForce, rule.inForceOn)) {
            rule.refuse(List.of(Violation.at("inForceOn", RectificationRefusal.NOT_BY_LEDGER)));
        }
    }

    private static NewRule form(LedgerRow row) {
        return new NewRule(
                Objects.requireNonNull(row.text("title")),
                Objects.requireNonNull(row.choice("kind", RuleKind.class)),
                Objects.requireNonNull(row.org("orgCode")).code(),
                ids("campaignId", row.text("campaignId")).findFirst().orElse(null),
                ids("problemIds", row.text("problemIds")).toList(),
                row.date("draftedOn"),
                row.text("remark"));
    }

    private static Stream<UUID> ids(String field, @Nullable String text) {
        return text == null
                ? Stream.empty()
                : Arrays.stream(text.strip().split("[、,，;；\\s]+", -1)).map(id -> id(field, id));
    }

    private static UUID id(String field, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Refused(List.of(Violation.at(field, KitRefusal.INVALID_VALUE, text)));
        }
    }
}
