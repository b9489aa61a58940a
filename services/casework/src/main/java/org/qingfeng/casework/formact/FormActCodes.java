package org.qingfeng.casework.formact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.qingfeng.casework.rules.Form;
import org.qingfeng.casework.rules.FormIndicators;
import org.qingfeng.kit.clock.BusinessDate;
import org.qingfeng.kit.labels.CodeList;
import org.qingfeng.kit.labels.CodeLists;

/** The enumerations of the four forms, and the indicators that are in force. */
@ApplicationScoped
class FormActCodes implements CodeLists {
    @Inject
    BusinessDate businessDate;

    @Override
    public List<CodeList> all() {
        return List.of(
                CodeList.of("formActState", FormActState.class),
                CodeList.of("form", Form.class),
                CodeList.of("responsibility", Responsibility.class),
                new CodeList(
                        "formMeasure",
                        FormIndicators.shipped().on(businessDate.today()).stream()
                                .map(i -> new CodeList.Code(i.measure(), i.zh(), i.en(), i.code()))
                                .toList()));
    }
}
