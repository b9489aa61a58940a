package org.qingfeng.kit.attachment;

import org.qingfeng.kit.problem.Refusal;

/** Why a file is not accepted. */
public enum AttachmentRefusal implements Refusal {
    ATTACHMENT_EMPTY(422, "附件是空文件", "the file is empty"),
    ATTACHMENT_TOO_LARGE(413, "附件超过 {0} MiB", "the file is larger than {0} MiB"),
    ATTACHMENT_TYPE(
            415,
            "只接受 pdf、png、jpg、docx、xlsx、pptx、ofd、txt、csv 文件",
            "only pdf, png, jpg, docx, xlsx, pptx, ofd, txt and csv files are accepted"),
    ATTACHMENT_NAME(415, "文件扩展名与内容不符(内容为 {0})", "the name does not end as its content demands ({0})"),
    ATTACHMENT_ACTIVE(415, "附件含宏或嵌入对象,已拒绝", "the file contains macros or embedded objects");

    private final int status;
    private final String zh;
    private final String en;

    AttachmentRefusal(int status, String zh, String en) {
        this.status = status;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
