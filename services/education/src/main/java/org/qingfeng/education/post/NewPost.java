package org.qingfeng.education.post;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingfeng.contracts.OrgCode;

/** What is entered of a post. */
@Schema(
        name = "NewMediaPost",
        description = "转发登记 What is entered of a post",
        examples =
                "{\"orgCode\":\"990106101000-010\",\"channel\":\"OFFICIAL_ACCOUNT\",\"channelName\":\"清风清河\",\"subject\":\"TYPICAL_CASE\",\"item\":{\"title\":\"三起典型案例通报\"}}")
record NewPost(
        @Schema(description = "平台主办单位（归属） Owner of the channel", implementation = String.class) @NotNull
        OrgCode orgCode,

        @Schema(description = "平台类型 Channel") @NotNull Channel channel,

        @Schema(description = "平台名称 Name of the channel") @NotBlank @Size(max = 100)
        String channelName,

        @Schema(description = "内容类别 Subject") @NotNull Subject subject,
        @Schema(description = "内容 Item") @NotNull @Valid Item item) {}
