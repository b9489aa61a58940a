package org.qingfeng.contracts.schema;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Constants of the components that are enumerations: state names of the domain's chapter C1 and the API's constants. */
final class Vocabulary {
    /** Where a context's own list is not part of the contract: any constant. */
    static final String CONSTANT = "^[A-Z][A-Z0-9_]*$";

    private static final List<String> RANK =
            List.of("PROVINCIAL", "BUREAU", "COUNTY", "TOWNSHIP", "GENERAL", "VILLAGE_OTHER");

    private static final List<String> DISCIPLINES = List.of("D1", "D2", "D3", "D4", "D5", "D6");

    private static final List<String> EIGHT_RULES =
            List.of("F1", "F2", "F3", "F4", "F5", "H1", "H2", "H3", "H4", "H5", "H6");

    private static final List<String> EDUCATION_KIND = List.of(
            "WARNING_CONFERENCE",
            "INTEGRITY_TRAINING",
            "FILM_SCREENING",
            "SPECIAL_TRAINING",
            "THEME_ACTIVITY",
            "BASE_VISIT",
            "COURT_HEARING");

    private static final List<String> EDUCATION_MODE = List.of("INVITED_IN", "SENT_OUT");

    static final Map<String, List<String>> VALUES = Map.ofEntries(
            entry("CampaignEvent.state", List.of("DRAFT", "RUNNING", "CONCLUDED", "VOIDED")),
            entry(
                    "ProblemEvent.state",
                    List.of(
                            "DRAFT",
                            "CONFIRMED",
                            "RECTIFYING",
                            "PENDING_ACCEPTANCE",
                            "CLOSED",
                            "MERGED",
                            "NOT_A_PROBLEM",
                            "VOIDED")),
            entry(
                    "ProblemEvent.category",
                    List.of("F1", "F2", "F3", "F4", "F5", "H1", "H2", "H3", "H4", "H5", "H6", "OTHER")),
            entry("ProblemEvent.source", List.of("SELF", "TEAM", "INSP", "PUB", "UP", "AUD", "LETTER", "TASK")),
            entry(
                    "ProblemEvent.causes",
                    List.of("PURPOSE", "THEORY", "INITIATIVE", "INSTITUTION", "SUPERVISION", "CAPABILITY", "OTHER")),
            entry("ProblemEvent.rectificationKind", List.of("IMMEDIATE", "LIMITED", "LONG_TERM")),
            entry(
                    "Measure.state",
                    List.of("DRAFT", "APPROVED", "IN_PROGRESS", "DONE", "VERIFIED", "LONG_TERM", "CANCELLED")),
            entry("Handled.rank", RANK),
            entry(
                    "RuleEvent.state",
                    List.of("DRAFT", "REVIEWED", "ISSUED", "IN_FORCE", "REVISED", "REPEALED", "VOIDED")),
            entry("RuleEvent.kind", List.of("NEW", "REVISED", "REPEALED")),
            entry("Post.rank", RANK),
            entry("PersonEvent.managedBy", List.of("CENTRAL", "PROVINCE", "CITY", "COUNTY", "TOWN")),
            entry("RuleParameterEvent.unit", List.of("WORKING_DAY", "DAY", "MONTH", "CHARACTER", "MINUTE")),
            entry(
                    "ComplaintEvent.state",
                    List.of(
                            "RECEIVED",
                            "OUT_OF_SCOPE",
                            "SENT_UP",
                            "SENT_DOWN",
                            "ACCEPTED",
                            "LINKED_REPEAT",
                            "RETURNED",
                            "CLUE_CREATED",
                            "FEEDBACK_DUE",
                            "FEEDBACK_DONE",
                            "VOIDED")),
            entry("ComplaintEvent.channel", List.of("WEB", "LETTER", "VISIT", "PHONE", "ONLINE", "TRANSFER")),
            entry("ComplaintEvent.scope", List.of("IN_SCOPE", "OUT_OF_SCOPE", "BELONGS_UPPER", "BELONGS_LOWER")),
            entry(
                    "ClueEvent.state",
                    List.of(
                            "REGISTERED",
                            "ASSIGNED",
                            "PROPOSED",
                            "INQUIRY",
                            "INQUIRY_REPORT_DUE",
                            "VERIFY",
                            "HOLD",
                            "TRANSFERRED",
                            "CONCLUDED",
                            "VOIDED")),
            entry(
                    "ClueEvent.conclusion",
                    List.of("ACCEPTED_CLOSED", "FORM1", "UNFOUNDED", "NO_ACTION", "CASE_FILED", "TO_PARTY_ORG")),
            entry("ClueEvent.disciplines", DISCIPLINES),
            entry("ClueEvent.category", EIGHT_RULES),
            entry("Subject.rank", RANK),
            entry("Disposition.method", List.of("INQUIRY", "VERIFY", "HOLD", "CLOSE", "TRANSFER")),
            entry(
                    "CaseEvent.state",
                    List.of(
                            "PROPOSED",
                            "REFUSED",
                            "APPROVED",
                            "INVESTIGATING",
                            "REPORT_READY",
                            "TRIAL",
                            "COUNTY_REVIEW",
                            "TRIAL_DONE",
                            "DECIDED",
                            "ANNOUNCED",
                            "EXECUTED",
                            "CLOSED",
                            "WITHDRAWN",
                            "SUSPENDED",
                            "TERMINATED",
                            "VOIDED")),
            entry("CaseEvent.rank", RANK),
            entry("CaseEvent.kind", List.of("PARTY", "SUPERVISORY", "BOTH")),
            entry("CaseEvent.disciplines", DISCIPLINES),
            entry("CaseEvent.eightRulesCategory", EIGHT_RULES),
            entry("CaseEvent.outcome", List.of("SANCTION", "EXEMPT", "NO_SANCTION", "FORM1", "TRANSFER_JUSTICE")),
            entry("Filing.organ", List.of("PARTY", "SUPERVISORY")),
            entry(
                    "SanctionEvent.state",
                    List.of(
                            "IN_PERIOD",
                            "PROBATION",
                            "RIGHTS_RESTORED",
                            "PERIOD_ENDED",
                            "IN_FORCE",
                            "CHANGED",
                            "QUASHED",
                            "VOIDED")),
            entry("SanctionEvent.rank", RANK),
            entry("SanctionEvent.family", List.of("PARTY", "GOVERNMENTAL", "UNIT")),
            entry(
                    "SanctionEvent.kind",
                    List.of(
                            "WARNING",
                            "DEMERIT",
                            "SERIOUS_DEMERIT",
                            "DEMOTION",
                            "REMOVAL_FROM_POST",
                            "DISMISSAL",
                            "SERIOUS_WARNING",
                            "REMOVAL_FROM_PARTY_POST",
                            "PROBATION",
                            "EXPULSION")),
            entry("SanctionEvent.disciplines", DISCIPLINES),
            entry("SanctionEvent.eightRulesCategory", EIGHT_RULES),
            entry("FormActEvent.state", List.of("EFFECTIVE", "SUPERSEDED", "VOIDED")),
            entry("FormActEvent.form", List.of("FIRST", "SECOND", "THIRD", "FOURTH")),
            entry("FormActEvent.responsibility", List.of("PRINCIPAL", "SUPERVISORY")),
            entry("FormActEvent.eightRulesCategory", EIGHT_RULES),
            entry("Person.rank", RANK),
            entry("LetterEvent.state", List.of("DRAFT", "APPROVED", "SENT", "WITHDRAWN", "VOIDED")),
            entry("LetterEvent.kind", List.of("REMINDER", "DISCIPLINE_RECOMMENDATION", "SUPERVISION_RECOMMENDATION")),
            entry("Recipient.recipientType", List.of("OFFICE", "PARTY_ORGANIZATION", "CONTACT_STATION")),
            entry(
                    "Recipient.state",
                    List.of(
                            "SENT",
                            "RECEIVED",
                            "REPLIED",
                            "ACCEPTED",
                            "IMPLEMENTING",
                            "EVALUATED",
                            "CLOSED",
                            "REOPENED")),
            entry(
                    "TalkEvent.state",
                    List.of("PLANNED", "SCHEDULED", "HELD", "RECORDED", "CLOSED", "CANCELLED", "VOIDED")),
            entry("Interviewee.rank", RANK),
            entry(
                    "AppealEvent.state",
                    List.of(
                            "SUBMITTED",
                            "REJECTED",
                            "UNDER_REVIEW",
                            "UPHELD",
                            "CHANGED",
                            "QUASHED",
                            "SENT_BACK",
                            "VOIDED")),
            entry("AppealEvent.track", List.of("APPEAL", "REVIEW", "SECOND_REVIEW")),
            entry("AppealEvent.outcome", List.of("UPHELD", "CHANGED", "QUASHED", "SENT_BACK")),
            entry(
                    "EducationEvent.state",
                    List.of(
                            "PLANNED",
                            "ANNOUNCED",
                            "HELD",
                            "COMPLETED",
                            "ARCHIVED",
                            "POSTPONED",
                            "CANCELLED",
                            "VOIDED")),
            entry("EducationEvent.kind", EDUCATION_KIND),
            entry("EducationEvent.mode", EDUCATION_MODE),
            entry("AttendanceEvent.state", List.of("ATTENDED", "ABSENT", "EXCUSED", "MADE_UP", "GUEST", "VOIDED")),
            entry("AttendanceEvent.kind", EDUCATION_KIND),
            entry("AttendanceEvent.mode", EDUCATION_MODE),
            entry("IntegrityTalkEvent.state", List.of("PLANNED", "HELD", "RECORDED", "CLOSED", "CANCELLED", "VOIDED")),
            entry("IntegrityTalkEvent.type", List.of("DUTY", "PRE_APPOINTMENT", "PRE_HOLIDAY", "HEART_TO_HEART")),
            entry("FilmEvent.state", List.of("LISTED", "VOIDED")),
            entry("ReflectionEvent.state", List.of("SUBMITTED", "ACCEPTED", "RETURNED", "VOIDED")),
            entry("MediaPostEvent.state", List.of("DRAFT", "PUBLISHED", "RETRACTED", "VOIDED")),
            entry("MediaPostEvent.subject", List.of("DISCIPLINE_RULE", "TYPICAL_CASE", "INTEGRITY_CULTURE")),
            entry("OrganizationEvent.type", OrganizationTypes.ALL),
            entry(
                    "RiskPointEvent.state",
                    List.of("IDENTIFIED", "PROPOSED", "GRADED", "IN_CONTROL", "TRIGGERED", "RETIRED", "VOIDED")),
            entry("RiskPointEvent.scope", List.of("UNIT", "PERSON", "MICRO_POWER")),
            entry("RiskPointEvent.grade", List.of("HIGH", "MEDIUM", "LOW")),
            entry("Listing.grade", List.of("HIGH", "MEDIUM", "LOW")),
            entry("MicroPowerEvent.state", List.of("DRAFT", "IN_FORCE", "RETIRED", "VOIDED")),
            entry("DeclarationEvent.state", List.of("OPENED", "SUBMITTED", "EFFECTIVE", "VOIDED")),
            entry(
                    "PowerMatterEvent.state",
                    List.of(
                            "IMPORTED",
                            "CANDIDATE",
                            "FALSE_MATCH",
                            "COMPLIANT",
                            "NON_COMPLIANT",
                            "PUBLISHED",
                            "RECHECK",
                            "CORRECTED",
                            "EXPLAINED",
                            "CLOSED",
                            "VOIDED")),
            entry("PowerMatterEvent.verification", List.of("COMPLIANT", "NON_COMPLIANT")),
            entry("TaskEvent.state", List.of("LISTED", "ASSIGNED", "CLOSED", "VOIDED")),
            entry("Cycle.state", List.of("DUE", "CHECKED", "FINDING_OPEN", "CLOSED")),
            entry("TopicEvent.state", List.of("PROPOSED", "ADOPTED", "CLOSED", "VOIDED")),
            entry("FindingEvent.state", List.of("OPEN", "TAKEN_ON", "CLOSED", "VOIDED")),
            entry("FindingEvent.originKind", List.of("TASK", "TOPIC", "HEARING", "FIELD_VISIT")),
            entry("FindingEvent.outcome", List.of("PROBLEM", "LETTER", "FORM_ACT", "CLUE", "TASK", "RECTIFIED")),
            entry("HearingEvent.state", List.of("OPEN", "CLOSED", "VOIDED")),
            entry("HearingEvent.round", List.of("FIRST_HALF", "SECOND_HALF")),
            entry("Session.state", List.of("DUE", "SCHEDULED", "HELD", "ABSENT", "MADE_UP")),
            entry("ResponsibilityEvent.state", List.of("LISTED", "DONE", "VOIDED")),
            entry("QuotaEvent.state", List.of("PLAN_DRAFT", "PLAN_IN_FORCE", "VOIDED")),
            entry("QuotaEvent.kind", List.of("DOCUMENT", "MEETING")),
            entry(
                    "QuotaUseEvent.state",
                    List.of("PROPOSED", "APPROVED", "EXCEPTION", "REFUSED", "ISSUED", "MERGED", "VOIDED")),
            entry("QuotaUseEvent.kind", List.of("DOCUMENT", "MEETING")),
            entry("DirectiveEvent.state", List.of("RECEIVED", "HANDLED", "VOIDED")),
            entry("DirectiveEvent.kind", List.of("CONVEY", "DEPLOY", "MEDIATE")),
            entry("FieldVisitEvent.state", List.of("RECORDED", "VOIDED")));

    /** Constants that others may add to without a new contract. */
    static final List<String> OPEN = List.of(
            "OrganizationEvent.state",
            "PersonEvent.state",
            "CalendarEvent.state",
            "RuleParameterEvent.state",
            "ClueEvent.source",
            "ClueEvent.conclusionReason",
            "ClueEvent.measure",
            "ClueEvent.accusation",
            "Disposition.subMethod",
            "Disposition.outcome",
            "Clarification.state",
            "Origin.kind",
            "FormActEvent.measure",
            "TalkEvent.type",
            "MediaPostEvent.channel",
            "RiskPointEvent.riskClass",
            "TaskEvent.frequency",
            "Cycle.method",
            "TopicEvent.source",
            "ResponsibilityEvent.list",
            "StateEntry.state");

    private Vocabulary() {}

    static @Nullable List<String> of(String component) {
        return VALUES.get(component);
    }

    /** The long list of the API's chapter 2. */
    private static final class OrganizationTypes {
        static final List<String> ALL = List.of(
                "NATION",
                "PROVINCE",
                "CITY",
                "COUNTY",
                "TOWN",
                "VILLAGE",
                "PARTY_COMMITTEE",
                "PEOPLES_CONGRESS",
                "GOVERNMENT",
                "DISCIPLINE_COMMISSION",
                "SUPERVISORY_OFFICE",
                "OFFICE",
                "INSTITUTION",
                "ENFORCEMENT_TEAM",
                "VILLAGE_PARTY_ORGANIZATION",
                "VILLAGE_COMMITTEE",
                "VILLAGE_SUPERVISION_COMMITTEE",
                "COLLECTIVE",
                "CONTACT_STATION",
                "DUAL_MANAGED",
                "SCHOOL_OR_CLINIC");
    }
}
