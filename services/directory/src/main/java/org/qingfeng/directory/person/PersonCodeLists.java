package org.qingfeng.directory.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.qingfeng.kit.labels.CodeList;
import org.qingfeng.kit.labels.CodeLists;
import org.qingfeng.kit.person.Rank;

@ApplicationScoped
class PersonCodeLists implements CodeLists {
    @Override
    public List<CodeList> all() {
        return List.of(
                CodeList.of("rank", Rank.class),
                CodeList.of("managedBy", ManagedBy.class),
                CodeList.of("personState", PersonState.class));
    }
}
