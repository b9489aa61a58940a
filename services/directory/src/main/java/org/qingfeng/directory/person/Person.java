package org.qingfeng.directory.person;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;
import org.qingfeng.contracts.PersonRef;
import org.qingfeng.contracts.directory.PersonEvent;
import org.qingfeng.directory.DirectoryRefusal;
import org.qingfeng.directory.organization.Organization;
import org.qingfeng.kit.identity.Caller;
import org.qingfeng.kit.journal.Aggregate;
import org.qingfeng.kit.journal.RecordKind;
import org.qingfeng.kit.journal.Transitions;
import org.qingfeng.kit.journal.Work;
import org.qingfeng.kit.problem.KitRefusal;
import org.qingfeng.kit.problem.Refused;

/**
 * 人员: somebody with posts over time. The record belongs to the organization of the main post held now, and is seen by
 * those of the other posts too. Its id is the personId of tokens and of every context; the name stays here.
 */
@Entity
@RecordKind("person")
public class Person extends Aggregate<PersonState, PersonVerb> {
    public String name;
    public boolean partyMember;
    public boolean probationaryMember;
    public boolean publicOfficial;
    public boolean cadre;

    @Enumerated(EnumType.STRING)
    public @Nullable ManagedBy managedBy;

    public boolean retired;
    public boolean active;

    /** The main post first. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Post> posts = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    public List<OrgCode> dutyScope = List.of();

    /** For Hibernate. */
    protected Person() {}

    private Person(OrgCode org, NewPerson asked, Work work) {
        super(org, PersonState.ACTIVE, PersonVerb.CREATE, work.moment().today(), work.moment());
        id = UUID.randomUUID();
        set(asked.fields(), work);
        put(asked.posts(), work);
    }

    /** 登记: into an organization of the caller. The id is random: it tells nothing, not even when it was given. */
    static Person register(NewPerson asked, Work work) {
        Post main = main(asked.posts(), work.moment().today());
        return new Person(main.orgCode(), asked, work);
    }

    /** 变更: flags and name. */
    void change(PersonFields fields, Work work) {
        demandWithin(work.caller());
        to(PersonVerb.CHANGE);
        set(fields, work);
    }

    /** 调动: a post begins, another may end the day before. What was is not touched. */
    void move(Move move, Work work) {
        demandWithin(work.caller());
        LocalDate on = move.on() == null ? today() : move.on();
        to(PersonVerb.MOVE, on);
        List<Post> after = new ArrayList<>(posts);
        Post taken = move.post().from(on);
        int at = move.ends() == null ? -1 : left(move.ends(), on);
        if (at >= 0) {
            after.set(at, posts.get(at).endedOn(on.minusDays(1)));
            after.add(at, taken);
        } else {
            after.add(taken);
        }
        put(after, work);
    }

    /** 更正: also of posts; the old place is left and the new one entered. */
    void correct(NewPerson fields, Work work) {
        demandWithin(work.caller());
        to(PersonVerb.CORRECT);
        set(fields.fields(), work);
        put(fields.posts(), work);
    }

    /** A ledger's row: a change of flags, unless it says what is so already. Posts are moved, not overwritten. */
    void enter(NewPerson row, Work work) {
        refuseIf(!row.posts().get(0).equals(mainPost()), "所在机构、职务", DirectoryRefusal.POST_BY_MOVE);
        PersonFields said = row.fields(dutyScope);
        if (!said.equals(fields())) {
            change(said, work);
        }
    }

    /** 作废: registered twice. */
    void voided(Work work) {
        demandWithin(work.caller());
        to(PersonVerb.VOID);
        active = false;
    }

    PersonFields fields() {
        return new PersonFields(
                name, partyMember, probationaryMember, publicOfficial, cadre, managedBy, retired, active, dutyScope);
    }

    NewPerson form() {
        return new NewPerson(
                name,
                partyMember,
                probationaryMember,
                publicOfficial,
                cadre,
                managedBy,
                retired,
                active,
                posts,
                dutyScope);
    }

    private void set(PersonFields fields, Work work) {
        name = fields.name();
        partyMember = fields.partyMember();
        probationaryMember = fields.probationaryMember();
        publicOfficial = fields.publicOfficial();
        cadre = fields.cadre();
        managedBy = fields.managedBy();
        retired = fields.retired();
        active = fields.active() == null || fields.active();
        dutyScope = fields.dutyScope() == null ? List.of() : List.copyOf(fields.dutyScope());
        for (int i = 0; i < dutyScope.size(); i++) {
            refuseUnknown("dutyScope[" + i + "]", dutyScope.get(i), today(), work.session());
        }
    }

    private void put(List<Post> all, Work work) {
        for (int i = 0; i < all.size(); i++) {
            check("posts[" + i + "].", all.get(i), work.session());
            for (Post other : all.subList(i + 1, all.size())) {
                refuseIf(
                        all.get(i).overlaps(other),
                        "posts",
                        DirectoryRefusal.POST_HELD_TWICE,
                        other.orgCode(),
                        other.position());
            }
        }
        OrgCode home = main(all, today()).orgCode();
        refuseIf(!work.caller().org().contains(home), "posts", KitRefusal.ORGANIZATION_NOT_YOURS, home);
        posts = List.copyOf(all);
        orgCode = home.value();
    }

    private void check(String field, Post post, StatelessSession session) {
        refuseIf(post.from().isAfter(today()), field + "from", KitRefusal.DATE_IN_FUTURE, today());
        refuseIf(
                post.to() != null && post.to().isBefore(post.from()),
                field + "to",
                DirectoryRefusal.ENDS_BEFORE_IT_BEGINS);
        refuseUnknown(field + "orgCode", post.orgCode(), post.to() == null ? today() : post.to(), session);
    }

    private void refuseUnknown(String field, OrgCode organization, LocalDate day, StatelessSession session) {
        refuseIf(!Organization.isKnown(session, organization, day), field, KitRefusal.NOT_KNOWN_HERE, organization);
    }

    /** Which post is left, or −1 with the reason collected. */
    private int left(Move.Left ends, LocalDate on) {
        for (int i = 0; i < posts.size(); i++) {
            Post post = posts.get(i);
            if (post.to() == null && post.isSamePost(ends.orgCode(), ends.position())) {
                refuseIf(!on.isAfter(post.from()), "on", DirectoryRefusal.MOVE_BEFORE_POST, post.from());
                return i;
            }
        }
        refuseIf(true, "ends", DirectoryRefusal.POST_NOT_HELD, ends.orgCode(), ends.position());
        return -1;
    }

    /** The post held now that decides where the person belongs. */
    Post mainPost() {
        return posts.stream()
                .filter(p -> p.orgCode().value().equals(orgCode) && p.to() == null)
                .findFirst()
                .orElseGet(() -> posts.get(0));
    }

    /** The first post held on that day; where none is, the last that was listed first. */
    static Post main(List<Post> posts, LocalDate day) {
        return posts.stream().filter(p -> p.heldOn(day)).findFirst().orElseGet(() -> posts.get(0));
    }

    /** Who sees a person through a further post sees it only. */
    private void demandWithin(Caller caller) {
        if (!caller.org().contains(org())) {
            throw new Refused(KitRefusal.FORBIDDEN);
        }
    }

    @Override
    protected SortedSet<String> addressees() {
        SortedSet<String> others = new TreeSet<>();
        posts.stream()
                .filter(p -> p.heldOn(today()) && !p.orgCode().value().equals(orgCode))
                .forEach(p -> others.add(p.orgCode().value()));
        return others;
    }

    @Override
    protected Transitions<PersonState, PersonVerb> transitions() {
        return PersonState.TABLE;
    }

    @Override
    protected PersonEvent event(Function<UUID, PersonRef> refer) {
        return new PersonEvent(
                id,
                version,
                org(),
                state,
                partyMember,
                probationaryMember,
                publicOfficial,
                cadre,
                managedBy == null ? null : managedBy.name(),
                retired,
                active,
                posts.stream().map(Post::event).toList(),
                dutyScope,
                stateHistory);
    }
}
