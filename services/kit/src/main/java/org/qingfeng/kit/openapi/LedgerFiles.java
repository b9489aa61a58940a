package org.qingfeng.kit.openapi;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.qingfeng.kit.ledgerfile.LedgerFormat;

/** Says of an answer that is a ledger's file that it is one: what is streamed has no type that could be read off. */
final class LedgerFiles {
    private static final String DESCRIPTION = "台账文件 The ledger";

    private LedgerFiles() {}

    static void describe(Operation operation) {
        @Nullable
        APIResponse answer = operation.getResponses() == null
                ? null
                : operation.getResponses().getAPIResponse("200");
        @Nullable Content content = answer == null ? null : answer.getContent();
        if (answer == null || content == null || content.getMediaTypes() == null) {
            return;
        }
        for (Map.Entry<String, MediaType> of : content.getMediaTypes().entrySet()) {
            boolean workbook = of.getKey().equals(LedgerFormat.XLSX_TYPE);
            if (of.getValue().getSchema() == null && (workbook || of.getKey().equals(LedgerFormat.CSV_TYPE))) {
                of.getValue().setSchema(file(workbook));
                answer.setDescription(DESCRIPTION);
            }
        }
    }

    private static Schema file(boolean binary) {
        Schema text = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        return binary ? text.format("binary") : text;
    }
}
