package org.qingfeng.education.post;

import java.util.Arrays;
import java.util.List;
import org.qingfeng.kit.ledgerfile.Choices;
import org.qingfeng.kit.ledgerfile.Column;
import org.qingfeng.kit.ledgerfile.Ledger;
import org.qingfeng.kit.ledgerfile.OrgCell;

/** 转发台账. */
final class PostLedger {
    static final String PUBLISHED = "publishedOn";

    static final Ledger<Post> LEDGER = Ledger.of(
            "转发台账",
            p -> p.id,
            p -> p.version,
            List.of(
                    Column.date("发布日期", PUBLISHED, p -> p.publishedOn),
                    Column.<Post, Channel>choice(
                                    "平台类型",
                                    "channel",
                                    Choices.of(Arrays.asList(Channel.values()), Channel::zh),
                                    p -> p.channel)
                            .required(),
                    Column.<Post>text("平台名称", "channelName", 100, p -> p.channelName)
                            .required(),
                    Column.<Post, Subject>choice(
                                    "内容类别",
                                    "subject",
                                    Choices.of(Arrays.asList(Subject.values()), Subject::zh),
                                    p -> p.subject)
                            .required(),
                    Column.<Post>text("标题", "title", 300, p -> p.item.title()).required(),
                    Column.text("原发单位", "source", 200, p -> p.item.source()),
                    Column.text("原文链接", "link", 1000, p -> p.item.link()),
                    Column.<Post>org("主办单位", "orgCode", p -> new OrgCell(p.org(), null))
                            .required(),
                    Column.<Post>date("撤回日期", "retractedOn", p -> p.retractedOn).derived(),
                    Column.<Post>text("状态", "state", 20, p -> p.state().zh()).derived()));

    private PostLedger() {}
}
