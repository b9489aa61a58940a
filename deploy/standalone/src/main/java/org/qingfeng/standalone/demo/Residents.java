package org.qingfeng.standalone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Registers the town in the directory and knows who holds which office. */
final class Residents {
    private static final String ORGANIZATIONS = "/api/directory/v1/organizations";
    private static final String PERSONS = "/api/directory/v1/persons";

    private final Teller teller;
    private final Map<Person, String> ids = new ConcurrentHashMap<>();
    private final List<Person> persons = new ArrayList<>();

    Residents(Teller teller) {
        this.teller = teller;
    }

    /** The nation's personnel office registers what stands above the town, each personnel office its own people. */
    void register(Together together) throws IOException, InterruptedException {
        Official nation = new Official("personnel-officer", "000000000000", "", "组织部门");
        for (Town.Organization organization : Town.organizations()) {
            teller.create("org-" + organization.code(), nation, ORGANIZATIONS, form(organization));
        }
        Official town = new Official("personnel-officer", Town.CODE, "", "镇组织办");
        Official county = new Official("personnel-officer", County.CODE, "", "区委组织部");
        List<Together.Part> entries = new ArrayList<>();
        enter(Town.persons(), "person-", town, entries);
        enter(Town.ordinaryMembers(), "member-", town, entries);
        enter(County.persons(), "county-person-", county, entries);
        together.tell(entries);
    }

    private void enter(List<Person> all, String step, Official by, List<Together.Part> entries) {
        for (int i = 0; i < all.size(); i++) {
            Person person = all.get(i);
            String name = step + (i + 1);
            persons.add(person);
            entries.add(() -> ids.put(person, teller.create(name, by, PERSONS, person.form())));
        }
    }

    /** 整改办: drafts, and is never the one who confirms. */
    Official drafter() {
        return official("campaign-manager", Town.CODE, named("何未晞"));
    }

    Official manager() {
        // Another than any unit's head: who asks for an extension may not decide it.
        return official("campaign-manager", Town.CODE, holding(Town.CODE, "党委副书记"));
    }

    Official secretary() {
        return official("party-secretary", Town.CODE, named("周砚秋"));
    }

    Official acceptor() {
        return official("acceptor", Town.CODE, named("顾听澜"));
    }

    /** The head of a unit or village. */
    Official headOf(String org) {
        return official("unit-head", org, head(org));
    }

    Person head(String org) {
        return persons.stream()
                .filter(person -> person.org().equals(org) && person.topLeader())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody leads " + org));
    }

    Person leader() {
        return named("林叙白");
    }

    String idOf(Person person) {
        String id = ids.get(person);
        if (id == null) {
            throw new IllegalArgumentException("not registered: " + person.name());
        }
        return id;
    }

    ObjectNode snapshot(Person person) {
        return person.snapshot(idOf(person));
    }

    Official official(String role, String org, Person person) {
        return new Official(role, org, idOf(person), person.name());
    }

    Person named(String name) {
        return persons.stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody is called " + name));
    }

    Person holding(String org, String position) {
        return persons.stream()
                .filter(person -> person.org().equals(org) && person.position().equals(position))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody is " + position + " of " + org));
    }

    /** Somebody as the composition describes him: by organization and post. */
    Person described(JsonNode subject) {
        return holding(subject.path("org").asText(), subject.path("position").asText());
    }

    /** The member of the leadership in this post. */
    Person leaderAt(String position) {
        return persons.stream()
                .filter(person -> person.leadershipMember() && person.position().equals(position))
                .filter(person -> person.org().startsWith(Town.CODE))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no leader is " + position));
    }

    /** Who answers a letter for an organization: an office's head, a village's liaison officer. */
    Official addressee(String org) {
        return org.startsWith(Town.CODE)
                ? headOf(org)
                : official("unit-liaison", org, holding(org.substring(0, Town.CODE.length()), "纪检监察联络员"));
    }

    private static ObjectNode form(Town.Organization organization) {
        ObjectNode form = Door.JSON.createObjectNode();
        form.put("code", organization.code());
        form.put("name", organization.name());
        form.put("type", organization.type());
        form.put("validFrom", "2020-01-01");
        if (!organization.documentCode().isEmpty()) {
            form.put("documentCode", organization.documentCode());
        }
        return form;
    }
}
