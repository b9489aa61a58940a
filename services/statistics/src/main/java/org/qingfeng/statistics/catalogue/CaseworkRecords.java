package org.qingfeng.statistics.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qingfeng.contracts.Topics;
import org.qingfeng.contracts.casework.AppealEvent;
import org.qingfeng.contracts.casework.CaseEvent;
import org.qingfeng.contracts.casework.ClueEvent;
import org.qingfeng.contracts.casework.ComplaintEvent;
import org.qingfeng.contracts.casework.FormActEvent;
import org.qingfeng.contracts.casework.LetterEvent;
import org.qingfeng.contracts.casework.SanctionEvent;
import org.qingfeng.contracts.casework.TalkEvent;

/** Casework 执纪办案: its kinds of records, and its numbers from the files beside this one. */
final class CaseworkRecords {
    private static final Set<String> CHANGED_AND_QUASHED_ARE_OUTCOMES = Set.of("VOIDED");

    static final Context CONTEXT = new Context(
            2,
            Topics.CASEWORK,
            List.of(
                    new RecordKind("complaint", ComplaintEvent.class, "/api/casework/v1/complaints/{id}"),
                    new RecordKind("clue", ClueEvent.class, "/api/casework/v1/clues/{id}"),
                    new RecordKind("case", CaseEvent.class, "/api/casework/v1/cases/{id}"),
                    new RecordKind("sanction", SanctionEvent.class, "/api/casework/v1/sanctions/{id}"),
                    new RecordKind("form-act", FormActEvent.class, "/api/casework/v1/form-acts/{id}"),
                    new RecordKind("letter", LetterEvent.class, "/api/casework/v1/letters/{id}"),
                    new RecordKind("talk", TalkEvent.class, "/api/casework/v1/talks/{id}"),
                    new RecordKind(
                            "appeal",
                            AppealEvent.class,
                            "/api/casework/v1/appeals/{id}",
                            CHANGED_AND_QUASHED_ARE_OUTCOMES)),
            Stream.of(ComplaintMetrics.ALL, ClueMetrics.ALL, CaseMetrics.ALL, FormMetrics.ALL, EightRulesMetrics.ALL)
                    .flatMap(List::stream)
                    .toList());

    private CaseworkRecords() {}
}
