package org.qingfeng.rectification.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.qingfeng.kit.labels.CodeList;
import org.qingfeng.kit.labels.CodeLists;

/** The enumerations of campaigns. */
@ApplicationScoped
class CampaignCodes implements CodeLists {
    @Override
    public List<CodeList> all() {
        return List.of(CodeList.of("campaignState", CampaignState.class));
    }
}
