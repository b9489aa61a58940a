package org.qingfeng.statistics.story;

import static org.qingfeng.statistics.story.CaseworkStory.day;
import static org.qingfeng.statistics.story.CaseworkStory.history;
import static org.qingfeng.statistics.story.CaseworkStory.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.supervision.DeclarationEvent;
import org.qingfeng.contracts.supervision.PowerMatterEvent;

/** Declarations of relatives and matters with power in them, all at one organization. */
public final class RelativesStory {
    private static final int YEAR = 2023;
    private final OrgCode org;

    public RelativesStory(String org) {
        this.org = OrgCode.of(org);
    }

    /** A declaration that is in force from its submission on. */
    public DeclarationEvent declaration(String name, String on, String... relatives) {
        return declaration(Version.first(), "EFFECTIVE", name, on, null, List.of(version(1, on, null, relatives)));
    }

    /** With other relatives from that day on. */
    public DeclarationEvent amended(DeclarationEvent d, String on, String... relatives) {
        DeclarationEvent.Version old = d.versions().get(0);
        DeclarationEvent.Version ended =
                new DeclarationEvent.Version(old.number(), old.from(), LocalDate.parse(on), old.relatives());
        return declaration(
                Version.after(d),
                "EFFECTIVE",
                d.person().value(),
                String.valueOf(d.submittedOn()),
                null,
                List.of(ended, version(2, on, null, relatives)));
    }

    /** Followed by the declaration of a newer round. */
    public DeclarationEvent superseded(DeclarationEvent d, String on) {
        return declaration(
                Version.after(d), "EFFECTIVE", d.person().value(), String.valueOf(d.submittedOn()), on, d.versions());
    }

    public DeclarationEvent returned(DeclarationEvent d) {
        return declaration(
                Version.after(d), "OPENED", d.person().value(), String.valueOf(d.submittedOn()), null, d.versions());
    }

    private DeclarationEvent declaration(
            Version version,
            String state,
            String name,
            String on,
            @Nullable String superseded,
            List<DeclarationEvent.Version> versions) {
        return new DeclarationEvent(
                version.id(),
                version.number(),
                org,
                state,
                new UUID(0, YEAR),
                YEAR,
                person(name),
                LocalDate.parse(on),
                day(superseded),
                versions,
                history("OPENED", on, state, on));
    }

    private static DeclarationEvent.Version version(int number, String from, @Nullable String to, String... relatives) {
        return new DeclarationEvent.Version(
                number,
                LocalDate.parse(from),
                day(to),
                Stream.of(relatives)
                        .map(r -> new DeclarationEvent.Relative(UUID.randomUUID(), person(r)))
                        .toList());
    }

    /** A matter found compliant and published up to a day. */
    public PowerMatterEvent published(String matched, String to) {
        return matter(Version.first(), "PUBLISHED", matched, "COMPLIANT", to, false);
    }

    /** FALSE_MATCH, or CORRECTED for what was not compliant. */
    public PowerMatterEvent unpublished(String state, String matched) {
        String verification = state.equals("FALSE_MATCH") ? null : "NON_COMPLIANT";
        return matter(Version.first(), state, matched, verification, null, false);
    }

    public PowerMatterEvent objectedTo(PowerMatterEvent m) {
        return matter(
                Version.after(m),
                "RECHECK",
                String.valueOf(m.matchedOn()),
                m.verification(),
                String.valueOf(m.publishedTo()),
                true);
    }

    private PowerMatterEvent matter(
            Version version,
            String state,
            String matched,
            @Nullable String verification,
            @Nullable String publishedTo,
            boolean objected) {
        LocalDate on = LocalDate.parse(matched);
        return new PowerMatterEvent(
                version.id(),
                version.number(),
                org,
                state,
                OrgCode.of("990100000000-003"),
                YEAR,
                person("CADRE"),
                on,
                on,
                verification,
                verification == null ? null : on,
                publishedTo == null ? null : on,
                day(publishedTo),
                objected,
                null,
                null,
                history("IMPORTED", matched, state, matched));
    }
}
