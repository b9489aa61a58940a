package org.qingfeng.directory.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingfeng.contracts.OrgCode;

/** An organization with those below it. */
@Schema(description = "机构树 An organization with those below it")
record OrganizationTree(
        @Schema(description = "区划代码 Code") OrgCode code,
        @Schema(description = "名称 Name") String name,
        @Schema(description = "机构类型 Type") OrganizationType type,
        @Schema(description = "是否在运转 Whether it is at work") boolean active,
        @Schema(description = "下级机构 Those below it") List<OrganizationTree> children) {

    /** @param inOrder of their codes, so that what contains an organization stands before it; the first is the root */
    static OrganizationTree of(List<Organization> inOrder) {
        Map<OrgCode, OrganizationTree> nodes = new HashMap<>();
        OrganizationTree root = node(inOrder.get(0));
        nodes.put(root.code, root);
        for (Organization organization : inOrder.subList(1, inOrder.size())) {
            OrganizationTree node = node(organization);
            if (nodes.putIfAbsent(node.code, node) == null) {
                parent(node, nodes, root).children.add(node);
            }
        }
        return root;
    }

    /** The nearest organization above that is in use. */
    private static OrganizationTree parent(
            OrganizationTree node, Map<OrgCode, OrganizationTree> nodes, OrganizationTree root) {
        for (OrgCode ancestor : node.code.ancestors()) {
            @Nullable OrganizationTree above = nodes.get(ancestor);
            if (above != null) {
                return above;
            }
        }
        return root;
    }

    private static OrganizationTree node(Organization organization) {
        return new OrganizationTree(
                organization.org(), organization.name, organization.type, organization.active, new ArrayList<>());
    }
}
