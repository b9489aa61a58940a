package org.qingfeng.casework.clue;

import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.labels.Labelled;

/** 处置方式二级; of a closing it is the reason. */
enum SubMethod implements Labelled {
    INQUIRY_TALK(Method.INQUIRY, "谈话", "talk", "INQ-TALK"),
    INQUIRY_LETTER(Method.INQUIRY, "函询", "letter", "INQ-LETTER"),
    CLOSE_UNFOUNDED(Method.CLOSE, "失实了结", "unfounded", "CLOSE-UNF"),
    CLOSE_ACCEPTED(Method.CLOSE, "采信了结", "explanation accepted", "CLOSE-ACC"),
    CLOSE_NOT_CHECKABLE(Method.CLOSE, "不具备可查性", "not checkable", "CLOSE-NOCHK"),
    CLOSE_ALREADY_CONCLUDED(Method.CLOSE, "已有结论", "already concluded", "CLOSE-DONE"),
    CLOSE_DECEASED(Method.CLOSE, "被反映人死亡", "the subject is deceased", "CLOSE-DEC"),
    CLOSE_NO_SUBSTANCE(Method.CLOSE, "无实质内容", "without substance", null);

    private final Method method;
    private final String zh;
    private final String en;
    private final @Nullable String code;

    SubMethod(Method method, String zh, String en, @Nullable String code) {
        this.method = method;
        this.zh = zh;
        this.en = en;
        this.code = code;
    }

    Method method() {
        return method;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    @Override
    public @Nullable String externalCode() {
        return code;
    }
}
