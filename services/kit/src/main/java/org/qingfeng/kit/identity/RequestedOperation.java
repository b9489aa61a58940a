package org.qingfeng.kit.identity;

import jakarta.enterprise.context.RequestScoped;

/** Which operation of the OpenAPI document the present request asks for. */
@RequestScoped
public class RequestedOperation {
    private String id = "";

    void is(String operationId) {
        this.id = operationId;
    }

    public String id() {
        return id;
    }
}
