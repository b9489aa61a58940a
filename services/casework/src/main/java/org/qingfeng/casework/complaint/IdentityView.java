package org.qingfeng.casework.complaint;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who made a complaint. */
@Schema(name = "ReporterIdentity", description = "举报人身份 Who made it")
record IdentityView(
        @Schema(description = "姓名或单位名称 Name") String name,
        @Schema(description = "联系方式 Contact") String contact) {}
