package org.qingfeng.casework.clue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the diagram of C2 says of a clue, in as few words as possible and without the code under test. */
final class ClueModel {
    private String state = "REGISTERED";
    private @Nullable String pending;
    private boolean reported;
    private boolean extended;
    private boolean letter;
    private boolean delivered;

    /** A command of an official, and what its request says. */
    enum Command {
        ASSIGN("assign", true, Map.of()),
        PROPOSE_TALK("propose", false, Map.of("method", "INQUIRY", "subMethod", "INQUIRY_TALK", "opinion", "谈话")),
        PROPOSE_LETTER("propose", false, Map.of("method", "INQUIRY", "subMethod", "INQUIRY_LETTER", "opinion", "函询")),
        PROPOSE_VERIFICATION("propose", false, Map.of("method", "VERIFY", "opinion", "初核")),
        PROPOSE_HOLD("propose", false, Map.of("method", "HOLD", "opinion", "暂存")),
        PROPOSE_CLOSING("propose", false, Map.of("method", "CLOSE", "subMethod", "CLOSE_DECEASED", "opinion", "了结")),
        APPROVE("approve", true, Map.of()),
        APPROVE_AGAIN("approve", true, Map.of()),
        RETURN_PROPOSAL("return-proposal", true, Map.of("reason", "再议")),
        DELIVER("deliver-inquiry", false, Map.of()),
        REPLY("record-reply", false, Map.of("text", "回复")),
        REPORT("report", false, Map.of("text", "报告")),
        EXTEND("extend", true, Map.of("reason", "延长")),
        REVIEW("review-hold", false, Map.of("text", "复查")),
        FINISH_UNFOUNDED("finish", true, Map.of("conclusion", "UNFOUNDED", "reason", "失实")),
        FINISH_ACCEPTED("finish", true, Map.of("conclusion", "ACCEPTED_CLOSED", "reason", "采信")),
        REREGISTER("reregister", true, Map.of("reason", "新事实"));

        private final String verb;
        private final boolean secretary;
        private final Map<String, Object> fields;

        Command(String verb, boolean secretary, Map<String, Object> fields) {
            this.verb = verb;
            this.secretary = secretary;
            this.fields = fields;
        }

        String verb() {
            return verb;
        }

        boolean isTheSecretarys() {
            return secretary;
        }

        Map<String, Object> fields() {
            return fields;
        }
    }

    String state() {
        return state;
    }

    /** @return whether it was possible */
    boolean take(Command command) {
        return switch (command) {
            case ASSIGN -> assign();
            case PROPOSE_TALK -> propose("INQUIRY", false);
            case PROPOSE_LETTER -> propose("INQUIRY", true);
            case PROPOSE_VERIFICATION -> propose("VERIFY", false);
            case PROPOSE_HOLD -> propose("HOLD", false);
            case PROPOSE_CLOSING -> propose("CONCLUDED", false);
            case APPROVE, APPROVE_AGAIN -> approve();
            case RETURN_PROPOSAL -> giveBack();
            case DELIVER -> deliver();
            case REPLY -> moves("INQUIRY", "INQUIRY_REPORT_DUE");
            case REPORT -> report();
            case EXTEND -> extend();
            case REVIEW -> state.equals("HOLD");
            case FINISH_UNFOUNDED -> finish("VERIFY");
            case FINISH_ACCEPTED -> finish("INQUIRY_REPORT_DUE");
            case REREGISTER -> moves("CONCLUDED", "REGISTERED");
        };
    }

    private boolean assign() {
        if (state.equals("REGISTERED")) {
            state = "ASSIGNED";
            return true;
        }
        return List.of("ASSIGNED", "INQUIRY", "INQUIRY_REPORT_DUE", "VERIFY", "HOLD")
                .contains(state);
    }

    private boolean propose(String method, boolean byLetter) {
        List<String> following =
                switch (state) {
                    case "ASSIGNED" -> List.of("INQUIRY", "VERIFY", "HOLD", "CONCLUDED");
                    case "INQUIRY_REPORT_DUE" -> List.of("INQUIRY", "VERIFY");
                    case "VERIFY" -> List.of("HOLD");
                    case "HOLD" -> List.of("VERIFY", "INQUIRY", "CONCLUDED");
                    default -> List.of();
                };
        if (pending != null || !following.contains(method)) {
            return false;
        }
        pending = byLetter ? "LETTER" : method;
        reported = true;
        state = state.equals("ASSIGNED") ? "PROPOSED" : state;
        return true;
    }

    private boolean approve() {
        if (pending == null) {
            return false;
        }
        letter = pending.equals("LETTER");
        state = letter ? "INQUIRY" : pending;
        pending = null;
        reported = false;
        extended = false;
        delivered = false;
        return true;
    }

    private boolean giveBack() {
        if (pending == null) {
            return false;
        }
        pending = null;
        state = state.equals("PROPOSED") ? "ASSIGNED" : state;
        return true;
    }

    private boolean deliver() {
        boolean possible = state.equals("INQUIRY") && letter && !delivered;
        delivered |= possible;
        return possible;
    }

    private boolean report() {
        boolean possible = List.of("INQUIRY_REPORT_DUE", "VERIFY").contains(state) && !reported;
        reported |= possible;
        return possible;
    }

    private boolean extend() {
        boolean possible = state.equals("VERIFY") && !extended && !reported;
        extended |= possible;
        return possible;
    }

    private boolean finish(String from) {
        return pending == null && reported && moves(from, "CONCLUDED");
    }

    private boolean moves(String from, String to) {
        if (!state.equals(from)) {
            return false;
        }
        state = to;
        return true;
    }
}
