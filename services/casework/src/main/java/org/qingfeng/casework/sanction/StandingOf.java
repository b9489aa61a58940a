package org.qingfeng.casework.sanction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.directorycopy.KnownDirectory;
import org.qingfeng.kit.directorycopy.KnownOrganization;
import org.qingfeng.kit.directorycopy.KnownPerson;
import org.qingfeng.kit.person.PersonSnapshot;
import org.qingfeng.kit.person.Rank;

/** A person's standing on a day, from the snapshot and what the directory knows. */
@ApplicationScoped
public class StandingOf {
    private static final int DIVISION_DIGITS = 12;

    @Inject
    KnownDirectory directory;

    public Standing person(PersonSnapshot snapshot, LocalDate on) {
        Optional<KnownPerson> known = known(snapshot.personId());
        return new Standing(
                snapshot.partyMember(),
                snapshot.publicOfficial(),
                known.map(person -> person.postsOn(on).stream().anyMatch(KnownPerson.Post::villageCadre))
                        .orElseGet(() -> standsInAVillage(snapshot)),
                known.map(KnownPerson::retired).orElse(false),
                known.map(KnownPerson::managedBy).orElse(null));
    }

    /** The directory's type of an organization on a day. */
    public Optional<String> type(OrgCode organ, LocalDate on) {
        return directory.organization(organ, on).map(KnownOrganization::type);
    }

    private Optional<KnownPerson> known(@Nullable UUID personId) {
        return personId == null ? Optional.empty() : directory.person(personId);
    }

    /** Whom the directory does not know is taken for what his village and rank say. */
    private static boolean standsInAVillage(PersonSnapshot snapshot) {
        OrgCode division = OrgCode.of(snapshot.orgCode().value().substring(0, DIVISION_DIGITS));
        return snapshot.rank() == Rank.VILLAGE_OTHER && division.level() == OrgCode.Level.VILLAGE;
    }
}
