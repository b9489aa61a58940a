package org.qingfeng.rectification.problem;

import java.util.Locale;
import org.qingfeng.kit.journal.Verb;

/** The steps of a problem; those of its measures are steps of it too, since they share its version and its event. */
enum ProblemVerb implements Verb {
    DRAFT("drafted"),
    CHANGE("changed"),
    CONFIRM("confirmed"),
    REJECT("rejected"),
    MERGE("merged"),
    /** What happens to the problem that another was merged into; no operation of its own. */
    ABSORB("absorbed"),
    APPROVE_PLAN("plan-approved"),
    EXTEND("extension-asked"),
    DECIDE_EXTENSION("extension-decided"),
    SUBMIT("submitted"),
    ACCEPT("accepted"),
    RETURN("returned"),
    LOOK_BACK("looked-back"),
    /** A look-back that found a relapse; asked as LOOK_BACK. */
    RELAPSE("relapsed"),
    CORRECT("corrected"),
    VOID("voided"),
    ATTACH("evidence-attached"),

    ADD_MEASURE("measure-added"),
    CHANGE_MEASURE("measure-changed"),
    APPROVE_MEASURE("measure-approved"),
    PROGRESS_MEASURE("measure-progressed"),
    COMPLETE_MEASURE("measure-completed"),
    VERIFY_MEASURE("measure-verified"),
    MAKE_LONG_TERM_MEASURE("measure-made-long-term"),
    CANCEL_MEASURE("measure-cancelled"),
    REOPEN_MEASURE("measure-reopened"),
    CORRECT_MEASURE("measure-corrected");

    private static final String MEASURE = "_MEASURE";

    private final String past;

    ProblemVerb(String past) {
        this.past = past;
    }

    @Override
    public String past() {
        return past;
    }

    @Override
    public String method() {
        return this == CHANGE || this == CHANGE_MEASURE ? "PATCH" : "POST";
    }

    @Override
    public boolean isPart() {
        return name().endsWith(MEASURE);
    }

    /** What is said of a measure's next steps: {@code approve}, not {@code approve-measure}. */
    @Override
    public String path() {
        String name = isPart() ? name().substring(0, name().length() - MEASURE.length()) : name();
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String tail() {
        return switch (this) {
            case CHANGE -> "";
            case ATTACH -> "/attachments";
            default -> '/' + path();
        };
    }
}
