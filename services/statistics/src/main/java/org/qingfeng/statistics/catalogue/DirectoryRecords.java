package org.qingfeng.statistics.catalogue;

import java.util.List;
import org.qingfeng.contracts.Topics;
import org.qingfeng.contracts.directory.CalendarEvent;
import org.qingfeng.contracts.directory.OrganizationEvent;
import org.qingfeng.contracts.directory.PersonEvent;
import org.qingfeng.contracts.directory.RuleParameterEvent;

/** The directory counts nothing yet; its organizations make the tree by which everything is grouped. */
final class DirectoryRecords {
    static final Context CONTEXT = new Context(
            0,
            Topics.DIRECTORY,
            List.of(
                    new RecordKind("organization", OrganizationEvent.class, "/api/directory/v1/organizations/{id}"),
                    new RecordKind("person", PersonEvent.class, "/api/directory/v1/persons/{id}"),
                    new RecordKind("calendar", CalendarEvent.class, "/api/directory/v1/calendars/{id}"),
                    new RecordKind(
                            "rule-parameter", RuleParameterEvent.class, "/api/directory/v1/rule-parameters/{id}")),
            List.of());

    private DirectoryRecords() {}
}
