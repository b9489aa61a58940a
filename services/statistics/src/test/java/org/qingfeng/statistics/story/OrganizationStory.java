package org.qingfeng.statistics.story;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.StateEntry;
import org.qingfeng.contracts.directory.OrganizationEvent;

/** An organization of the directory. */
public final class OrganizationStory {
    private static final LocalDate FOUNDED = LocalDate.of(2000, 1, 1);

    private final UUID id = UUID.randomUUID();
    private final OrgCode code;
    private final String name;
    private long version;

    public OrganizationStory(String code, String name) {
        this.code = OrgCode.of(code);
        this.name = name;
    }

    public OrganizationEvent event() {
        return event(null);
    }

    /** Its code becomes another one from that day. */
    public OrganizationEvent becomes(String successor, String from) {
        return event(new OrganizationEvent.Successor(OrgCode.of(successor), LocalDate.parse(from)));
    }

    private OrganizationEvent event(OrganizationEvent.@Nullable Successor successor) {
        version++;
        return new OrganizationEvent(
                id,
                version,
                code,
                "ACTIVE",
                name,
                null,
                null,
                "VILLAGE",
                true,
                FOUNDED,
                null,
                successor,
                List.of(new StateEntry("ACTIVE", FOUNDED, FOUNDED)));
    }
}
