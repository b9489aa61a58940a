package org.qingfeng.standalone;

import org.jspecify.annotations.Nullable;

/** Why a command cannot be done, in one sentence for the person who typed it. */
final class Sentence extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Sentence(String zh, String en) {
        this(zh, en, null);
    }

    Sentence(String zh, String en, @Nullable Throwable cause) {
        super(zh + " " + en, cause);
    }

    /** The sentence in an exception or one of its causes; a full disk is told wherever it was met. */
    static String of(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof Sentence sentence) {
                return String.valueOf(sentence.getMessage());
            }
            if (String.valueOf(cause.getMessage()).contains("No space left on device")) {
                return "磁盘已满，请清理后重试。 The disk is full; make room and try again.";
            }
        }
        return "出现意外：" + problem + " Something unexpected happened: " + problem;
    }
}
