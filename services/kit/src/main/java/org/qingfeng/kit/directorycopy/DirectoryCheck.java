package org.qingfeng.kit.directorycopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.kit.person.PersonSnapshot;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Violation;

/** Compares what a request says of organizations and persons with our copy of the directory, as of the business date. */
@ApplicationScoped
public class DirectoryCheck {
    @Inject
    KnownDirectory directory;

    /** One request's findings, collected so that all are answered together. */
    public final class Findings {
        private final List<Violation> found = new ArrayList<>();
        private final LocalDate on;

        private Findings(LocalDate on) {
            this.on = on;
        }

        public Findings organization(String field, @Nullable OrgCode code) {
            if (code != null && directory.organization(code, on).isEmpty()) {
                found.add(Violation.at(field, KitRefusal.NOT_KNOWN_HERE, code.value()));
            }
            return this;
        }

        /**
         * Somebody who stands there already was checked when he was entered; if the directory did not know him, his id is
         * ours and it never will.
         */
        public Findings person(String field, @Nullable PersonSnapshot person, @Nullable PersonSnapshot before) {
            return person == null || person.equals(before) ? this : person(field, person);
        }

        /** Who has no id is not in the directory, which is the one who enters it to say; the organization still is. */
        public Findings person(String field, @Nullable PersonSnapshot person) {
            if (person == null) {
                return this;
            }
            UUID id = person.personId();
            if (id == null) {
                return organization(field + ".orgCode", person.orgCode());
            }
            PersonCheck check = directory.check(
                    id, person.orgCode(), person.rank().name(), person.partyMember(), person.publicOfficial(), on);
            if (check instanceof PersonCheck.NotKnownHere) {
                found.add(Violation.at(field + ".personId", KitRefusal.NOT_KNOWN_HERE, id));
            }
            if (check instanceof PersonCheck.Differs differs) {
                for (String part : differs.fields()) {
                    found.add(Violation.at(field + '.' + part, KitRefusal.PERSON_DIFFERS, part));
                }
            }
            return this;
        }

        public Findings personId(String field, UUID id) {
            if (directory.person(id).isEmpty()) {
                found.add(Violation.at(field, KitRefusal.NOT_KNOWN_HERE, id));
            }
            return this;
        }

        public List<Violation> all() {
            return found;
        }
    }

    public Findings on(LocalDate day) {
        return new Findings(day);
    }

    /** The post that somebody held on that day, as far as the directory was heard of here. */
    public KnownPerson.@Nullable Post post(UUID person, LocalDate on) {
        return directory.person(person).stream()
                .flatMap(known -> known.postsOn(on).stream())
                .findFirst()
                .orElse(null);
    }

    /** 机关代字 of an organization; null if it has none. */
    public @Nullable String documentCode(OrgCode code) {
        return directory.documentCode(code).orElse(null);
    }
}
