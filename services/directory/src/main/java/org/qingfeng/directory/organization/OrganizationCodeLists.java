package org.qingfeng.directory.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.qingfeng.kit.labels.CodeList;
import org.qingfeng.kit.labels.CodeLists;

@ApplicationScoped
class OrganizationCodeLists implements CodeLists {
    @Override
    public List<CodeList> all() {
        return List.of(
                CodeList.of("organizationType", OrganizationType.class),
                CodeList.of("organizationState", OrganizationState.class));
    }
}
