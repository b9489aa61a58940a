package org.qingfeng.kit.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.journal.CommandRequest;
import org.qingfeng.kit.journal.JournalFailure;
import org.qingfeng.kit.journal.Reading;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;
import org.qingfeng.kit.problem.Violation;

/** Files of records over HTTP: received before the record's transaction begins, streamed out in one of their own. */
@ApplicationScoped
public class RecordFiles {
    @Inject
    Attachments attachments;

    @Inject
    CommandRequest command;

    @Inject
    Reading reading;

    /** Looks at the sent file; what it holds is what a repeat with the same key is compared by. */
    public Upload receive(@Nullable FileUpload file) {
        if (file == null) {
            throw new Refused(List.of(Violation.at("file", KitRefusal.INVALID_VALUE, "必填 is required")));
        }
        try (InputStream in = Files.newInputStream(file.uploadedFile())) {
            Upload upload = Upload.receive(file.fileName(), in);
            command.body(("file " + upload.fileName() + ' ' + upload.sha256()).getBytes(StandardCharsets.UTF_8));
            return upload;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stores it in the transaction of the record's step. */
    public Attachment store(Work work, UUID recordId, OrgCode org, List<String> visibleTo, Upload upload) {
        try {
            return attachments.store(work.connection(), recordId, org, visibleTo, upload);
        } catch (SQLException e) {
            throw new JournalFailure(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets a record's files follow it to another organization. */
    public void move(Work work, UUID recordId, OrgCode org, List<String> visibleTo) {
        try {
            attachments.move(work.connection(), recordId, org, visibleTo);
        } catch (SQLException e) {
            throw new JournalFailure(e);
        }
    }

    /** The files of a record that the caller sees. */
    public List<Attachment> of(Caller caller, UUID recordId) {
        return reading.in(caller, transaction -> attachments.list(transaction.connection(), recordId));
    }

    /** The bytes of a record's file, streamed: 404 unless it is that record's and the caller sees it. */
    public RestResponse<StreamingOutput> open(Caller caller, UUID recordId, UUID fileId) {
        Attachment file = of(caller, recordId).stream()
                .filter(a -> a.id().equals(fileId))
                .findFirst()
                .orElseThrow(() -> new Refused(KitRefusal.NOT_FOUND));
        String name = URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        StreamingOutput content = out -> reading.in(caller, transaction -> {
            try (InputStream in = attachments
                    .open(transaction.connection(), fileId)
                    .orElseThrow(() -> new Refused(KitRefusal.NOT_FOUND))) {
                return in.transferTo(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return RestResponse.ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .build();
    }
}
