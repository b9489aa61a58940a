package org.qingfeng.standalone.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A person of the town as the generator makes one. */
record Person(
        String name,
        String org,
        String position,
        String rank,
        boolean partyMember,
        boolean topLeader,
        boolean leadershipMember,
        boolean villageCadre,
        boolean cadre) {

    /** The form in which the directory registers a person. */
    ObjectNode form() {
        ObjectNode form = Door.JSON.createObjectNode();
        form.put("name", name);
        form.put("partyMember", partyMember);
        form.put("probationaryMember", false);
        form.put("publicOfficial", cadre);
        form.put("cadre", cadre);
        if (cadre) {
            form.put("managedBy", leadershipMember ? "COUNTY" : "TOWN");
        }
        form.put("retired", false);
        ObjectNode post = form.putArray("posts").addObject();
        post.put("orgCode", org);
        post.put("position", position);
        post.put("rank", rank);
        post.put("topLeader", topLeader);
        post.put("leadershipMember", leadershipMember);
        post.put("villageCadre", villageCadre);
        post.put("from", "2021-05-10");
        return form;
    }

    /** The snapshot in which other records name the person. */
    ObjectNode snapshot(String id) {
        ObjectNode snapshot = Door.JSON.createObjectNode();
        snapshot.put("personId", id);
        snapshot.put("name", name);
        snapshot.put("orgCode", org);
        snapshot.put("position", position);
        snapshot.put("rank", rank);
        snapshot.put("partyMember", partyMember);
        snapshot.put("publicOfficial", cadre);
        return snapshot;
    }
}
