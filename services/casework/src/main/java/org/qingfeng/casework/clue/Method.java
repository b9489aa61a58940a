package org.qingfeng.casework.clue;

import org.qingfeng.kit.labels.Labelled;

/** 处置方式一级: the four ways, and handing over (domain B.5). */
enum Method implements Labelled {
    INQUIRY("谈话函询", "inquiry by talk or letter", "INQ", ClueVerb.BEGIN_INQUIRY),
    VERIFY("初步核实", "preliminary verification", "VER", ClueVerb.BEGIN_VERIFICATION),
    HOLD("暂存待查", "held for later", "HOLD", ClueVerb.BEGIN_HOLD),
    CLOSE("予以了结", "closed", "CLOSE", ClueVerb.CLOSE),
    TRANSFER("移送其他机关", "handed over to another organ", "TRF", ClueVerb.DECIDE_TRANSFER);

    private final String zh;
    private final String en;
    private final String code;
    private final ClueVerb begins;

    Method(String zh, String en, String code, ClueVerb begins) {
        this.zh = zh;
        this.en = en;
        this.code = code;
        this.begins = begins;
    }

    /** What its approval does to the clue. */
    ClueVerb begins() {
        return begins;
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
    public String externalCode() {
        return code;
    }
}
