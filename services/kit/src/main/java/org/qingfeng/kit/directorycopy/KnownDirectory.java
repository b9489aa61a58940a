package org.qingfeng.kit.directorycopy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qingfeng.contracts.OrgCode;

/** What this service knows of the directory, from memory: a change is seen within a second of its being applied. */
@ApplicationScoped
public class KnownDirectory {
    private final DirectoryMemory memory;

    KnownDirectory(DirectoryMemory memory) {
        this.memory = memory;
    }

    /** The organization that had this code on this day. */
    public Optional<KnownOrganization> organization(OrgCode code, LocalDate on) {
        return memory.organizations(code).stream()
                .filter(organization -> organization.isValidOn(on))
                .findFirst();
    }

    /** 机关代字 of an organization, whenever it had the code; none if it is unknown or has none. */
    public Optional<String> documentCode(OrgCode code) {
        return memory.organizations(code).stream().findFirst().map(KnownOrganization::documentCode);
    }

    public Optional<KnownPerson> person(UUID id) {
        return memory.person(id);
    }

    /** Who belongs to the leadership 领导班子 of the organization or of one below it on this day. */
    public List<KnownPerson> leaders(OrgCode org, LocalDate on) {
        return memory.leaders(org, on).stream()
                .flatMap(id -> memory.person(id).stream())
                .toList();
    }

    /** Compares a request's person snapshot with the posts and flags known, as of the business date. */
    public PersonCheck check(
            UUID personId, OrgCode orgCode, String rank, boolean partyMember, boolean publicOfficial, LocalDate on) {
        Optional<KnownPerson> person = memory.person(personId);
        if (person.isEmpty()) {
            return new PersonCheck.NotKnownHere();
        }
        List<String> fields =
                SnapshotComparison.differences(person.get(), orgCode, rank, partyMember, publicOfficial, on);
        return fields.isEmpty() ? new PersonCheck.Agrees() : new PersonCheck.Differs(fields);
    }
}
