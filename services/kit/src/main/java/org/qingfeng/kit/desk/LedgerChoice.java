package org.qingfeng.kit.desk;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.ledgerfile.LedgerFormat;

/** In which kind of file a ledger is asked for. */
public class LedgerChoice {
    @Parameter(description = "格式 Format, xlsx by default")
    @QueryParam("format")
    @Nullable
    LedgerFormat format;

    LedgerFormat format() {
        return format == null ? LedgerFormat.XLSX : format;
    }
}
