package org.qingfeng.rectification.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.kit.ledgerfile.Choices;
import org.qingfeng.kit.ledgerfile.Column;
import org.qingfeng.kit.ledgerfile.Ledger;
import org.qingfeng.kit.ledgerfile.OrgCell;

/** 建章立制台账: what offices keep of their rules, and the columns of the steps, which an import plays. */
final class RuleLedger {
    static final String REVIEWED = "reviewedOn";
    static final String ISSUED = "issuedOn";

    /** A hundred ids with a comma each. */
    private static final int IDS = 4000;

    static final Ledger<Rule> LEDGER = Ledger.of(
            "建章立制台账",
            r -> r.id,
            r -> r.version,
            List.of(
                    Column.<Rule>text("文号", "documentNumber", 60, r -> r.documentNumber)
                            .derived(),
                    Column.<Rule>text("制度名称", "title", 200, r -> r.title).required(),
                    Column.<Rule, RuleKind>choice(
                                    "制度类型",
                                    "kind",
                                    Choices.of(Arrays.asList(RuleKind.values()), RuleKind::zh),
                                    r -> r.kind)
                            .required(),
                    Column.<Rule>org("制定机关", "orgCode", r -> new OrgCell(r.org(), null))
                            .required(),
                    Column.date("起草日期", "draftedOn", r -> r.draftedOn),
                    Column.date("审核日期", REVIEWED, RuleLedger::reviewedOn),
                    Column.date("印发日期", ISSUED, r -> r.issuedOn),
                    Column.date("施行日期", "inForceOn", r -> r.inForceOn),
                    Column.<Rule>date("失效日期", "endedOn", r -> r.endedOn).derived(),
                    Column.text("针对问题标识", "problemIds", IDS, RuleLedger::problems),
                    Column.text("专项行动标识", "campaignId", 36, r -> r.campaignId == null ? null : r.campaignId.toString()),
                    Column.<Rule>text("状态", "state", 20, r -> r.state().zh()).derived(),
                    Column.text("备注", "remark", 2000, r -> r.remark)));

    private RuleLedger() {}

    static @Nullable LocalDate reviewedOn(Rule rule) {
        return rule.stateHistory.stream()
                .filter(e -> e.state().equals(RuleState.REVIEWED.name()))
                .map(StateEntry::on)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String problems(Rule rule) {
        return rule.problemIds.isEmpty()
                ? null
                : rule.problemIds.stream().map(UUID::toString).collect(Collectors.joining("、"));
    }
}
