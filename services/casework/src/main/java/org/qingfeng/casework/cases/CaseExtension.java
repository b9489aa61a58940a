package org.qingfeng.casework.cases;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param stage INVESTIGATING or TRIAL */
@Schema(description = "延长期限 More days for a stage")
record CaseExtension(CaseState stage, LocalDate on, int days) {}
