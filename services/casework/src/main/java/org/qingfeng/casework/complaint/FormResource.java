package org.qingfeng.casework.complaint;

import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.identity.Open;
import org.qingfeng.kit.problem.Refused;

/** 网上举报 as plain pages: the same as {@link PublicResource}, for who has a browser and nothing else. */
@Path("/v1/complaints/form")
@Produces("text/html; charset=UTF-8")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@SmallBody
class FormResource {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 16;
    private static final int GROUP = 4;

    @Inject
    PublicIntake intake;

    @Inject
    Validator validator;

    /** 先问职务. */
    @GET
    @Open
    @Operation(hidden = true)
    public String first() {
        return new Page("网上举报 Report online")
                .paragraph("第一步：您要反映的人担任什么职务？ Step 1: what post has the person concerned?")
                .begin("form/write")
                .choice("subjectPost", "被反映人的职务 The person's post", posts(null))
                .end("下一步 Next")
                .link("form/status", "已经举报过？凭查询码查询 Ask with a receipt")
                .html();
    }

    @POST
    @Path("/write")
    @Open
    @Operation(hidden = true)
    public RestResponse<String> write(@BeanParam Entry entry) {
        return answered(() -> {
            if (entry.subjectPost == null) {
                return new Page("网上举报 Report online")
                        .errors(List.of("请先选择职务 Choose the post first"))
                        .link("../form", "返回 Back");
            }
            PostAnswer answer = intake.ask(entry.subjectPost);
            return answer.here() ? second(entry, key(), List.of()) : above(String.valueOf(answer.upperChannel()));
        });
    }

    @POST
    @Path("/submit")
    @Open
    @Operation(hidden = true)
    public RestResponse<String> submit(@BeanParam Entry entry) {
        PublicComplaint complaint = entry.complaint();
        String key = entry.key == null ? key() : entry.key;
        List<String> broken =
                complaint == null ? List.of("请先选择职务 Choose the post first") : Entry.broken(complaint, validator);
        if (complaint == null || !broken.isEmpty()) {
            return html(400, second(entry, key, broken));
        }
        try {
            return html(201, receipt(intake.take(complaint, key)));
        } catch (Refused refused) {
            return html(refused.leading().refusal().status(), second(entry, key, messages(refused)));
        }
    }

    @GET
    @Path("/status")
    @Open
    @Operation(hidden = true)
    public String question() {
        return question(List.of()).html();
    }

    @POST
    @Path("/status")
    @Open
    @Operation(hidden = true)
    public RestResponse<String> standing(@RestForm @Nullable String receipt) {
        return answered(() -> standing(String.valueOf(receipt), intake.standing(String.valueOf(receipt))));
    }

    @POST
    @Path("/message")
    @Open
    @Operation(hidden = true)
    public RestResponse<String> message(@RestForm @Nullable String receipt, @RestForm @Nullable String text) {
        String written = text == null ? "" : text.substring(0, Math.min(text.length(), 5000));
        return answered(() -> standing(String.valueOf(receipt), intake.write(String.valueOf(receipt), written)));
    }

    private static Page second(Entry entry, String key, List<String> errors) {
        return new Page("网上举报 Report online")
                .errors(errors)
                .paragraph("第二步：请填写反映的问题。匿名或实名由您决定。 Step 2: say what you report, anonymously or in your name.")
                .begin("submit")
                .hidden("key", key)
                .hidden("subjectPost", entry.subjectPost == null ? "" : entry.subjectPost.name())
                .line("subjectText", "被反映人：姓名、单位、职务 The person: name, unit, post", entry.subjectText, 500, true)
                .text("content", "反映的主要问题 What is reported", entry.content, 20_000)
                .choice(
                        "named",
                        "举报方式 How you report",
                        List.of(
                                new Page.Option("false", "匿名 anonymously", !entry.isNamed()),
                                new Page.Option(
                                        "true", "实名（将告知受理情况和结果） in your name, and you will be told", entry.isNamed())))
                .line("name", "姓名或单位名称（仅实名） Your name, only in your name", entry.name, 60, false)
                .line("contact", "联系方式（仅实名） Your contact, only in your name", entry.contact, 200, false)
                .end("提交 Submit");
    }

    private static Page above(String channel) {
        return new Page("请向上级机关反映 Please turn to the upper organ")
                .paragraph("您要反映的人由上级机关管理，本机关不受理，也未保存任何内容。 The person is managed above: nothing is taken or kept here.")
                .strong(channel);
    }

    private static Page receipt(Receipt receipt) {
        return new Page("已收到 Received")
                .paragraph("请抄下查询码，只显示这一次，凭它查询进度、补充内容。 Write the receipt down: it is shown only now.")
                .strong(grouped(receipt.receipt()))
                .link("status", "查询 Ask with the receipt");
    }

    private static Page question(List<String> errors) {
        return new Page("查询 Ask with a receipt")
                .errors(errors)
                .begin("status")
                .line("receipt", "查询码（16 位数字） The receipt, 16 digits", null, 40, true)
                .end("查询 Ask");
    }

    private static Page standing(String receipt, Standing standing) {
        Page page = new Page("办理进度 Where it stands")
                .paragraph("收到日期 Received on " + standing.receivedOn())
                .strong(standing.progressLabel());
        for (MessageView message : standing.messages()) {
            String author = message.author() == ComplaintMessage.Author.ORGAN ? "答复 Answer" : "您 You";
            page.paragraph(message.on() + " " + author + ": " + message.text());
        }
        return page.begin("message")
                .hidden("receipt", receipt)
                .text("text", "补充内容 Add to it", null, 5000)
                .end("提交 Submit");
    }

    private static RestResponse<String> answered(Supplier<Page> question) {
        try {
            return html(200, question.get());
        } catch (Refused refused) {
            return html(refused.leading().refusal().status(), question(messages(refused)));
        }
    }

    private static RestResponse<String> html(int status, Page page) {
        return RestResponse.ResponseBuilder.<String>create(status)
                .entity(page.html())
                .build();
    }

    private static List<String> messages(Refused refused) {
        return refused.violations().stream()
                .map(violation -> violation.message(false) + ' ' + violation.message(true))
                .toList();
    }

    private static List<Page.Option> posts(@Nullable SubjectPost chosen) {
        return Arrays.stream(SubjectPost.values())
                .map(post -> new Page.Option(post.name(), post.zh() + ' ' + post.en(), post == chosen))
                .toList();
    }

    private static String key() {
        byte[] random = new byte[KEY_BYTES];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private static String grouped(String digits) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits.length(); i += GROUP) {
            text.append(text.isEmpty() ? "" : " ").append(digits, i, i + GROUP);
        }
        return text.toString();
    }
}
