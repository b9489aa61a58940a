package org.qingfeng.standalone.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Registers the town in the directory and knows who holds which office. */
final class Residents {
    private static final String ORGANIZATIONS = "/api/directory/v1/organizations";
    private static final String PERSONS = "/api/directory/v1/persons";

    private final Teller teller;
    private final Map<Person, String> ids = new HashMap<>();
    private final List<Person> persons = new ArrayList<>();

    Residents(Teller teller) {
        this.teller = teller;
    }

    /** The nation's personnel office registers what stands above the town, the town's its own. */
    void register() throws IOException, InterruptedException {
        Official nation = new Official("personnel-officer", "000000000000", "", "组织部门");
        for (Town.Organization organization : Town.organizations()) {
            teller.create("org-" + organization.code(), nation, ORGANIZATIONS, form(organization));
        }
        Official town = new Official("personnel-officer", Town.CODE, "", "镇组织办");
        int number = 0;
        for (Person person : Town.persons()) {
            number++;
            persons.add(person);
            ids.put(person, teller.create("person-" + number, town, PERSONS, person.form()));
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

    private Official official(String role, String org, Person person) {
        return new Official(role, org, idOf(person), person.name());
    }

    private Person named(String name) {
        return persons.stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody is called " + name));
    }

    private Person holding(String org, String position) {
        return persons.stream()
                .filter(person -> person.org().equals(org) && person.position().equals(position))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody is " + position + " of " + org));
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
