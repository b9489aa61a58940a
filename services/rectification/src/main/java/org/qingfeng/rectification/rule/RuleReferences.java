package org.qingfeng.rectification.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.directorycopy.DirectoryCheck;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.problem.Violation;
import org.qingfeng.rectification.campaign.Campaign;
import org.qingfeng.rectification.proceeding.RectificationRefusal;

/** What a rule refers to: its organization with the 机关代字 that numbers it, its campaign, its problems, its successor. */
@ApplicationScoped
class RuleReferences {
    private static final String COUNTED_AS = "document";

    @Inject
    DirectoryCheck directory;

    List<Violation> unknown(Rule rule, StatelessSession session, LocalDate today) {
        List<Violation> found = new ArrayList<>(
                directory.on(today).organization("orgCode", rule.org()).all());
        if (rule.campaignId != null) {
            OrgCode host = Campaign.hostOf(session, rule.campaignId);
            if (host == null) {
                found.add(Violation.at("campaignId", RectificationRefusal.CAMPAIGN_NOT_KNOWN));
            } else if (!host.contains(rule.org())) {
                found.add(Violation.at("orgCode", RectificationRefusal.CAMPAIGN_ELSEWHERE, rule.orgCode));
            }
        }
        if (!rule.problemsAreKnown(session)) {
            found.add(Violation.at("problemIds", RectificationRefusal.PROBLEM_NOT_KNOWN, rule.problemIds));
        }
        return found;
    }

    /** 清河党发〔2023〕12号: consecutive per issuing organization and year. */
    String nextNumber(Rule rule, LocalDate on, Work work) {
        String code = directory.documentCode(rule.org());
        if (code == null) {
            throw new Refused(RectificationRefusal.NO_DOCUMENT_CODE, rule.orgCode);
        }
        return code + '〔' + on.getYear() + "〕" + work.nextNumber(rule.org(), COUNTED_AS, on.getYear()) + '号';
    }

    @Nullable
    Rule successor(Revision revision, StatelessSession session) {
        if (revision.replacedBy() == null) {
            return null;
        }
        Rule successor = Rule.find(session, revision.replacedBy());
        if (successor == null) {
            throw new Refused(List.of(Violation.at("replacedBy", RectificationRefusal.RULE_NOT_KNOWN)));
        }
        return successor;
    }
}
