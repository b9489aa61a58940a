package org.qingfeng.gateway.shield;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who may ask the door about its own health. */
@ConfigMapping(prefix = "qingfeng.gateway.operator")
public interface OperatorSettings {

    /**
     * Whether {@code /q} answers to this machine only. Where probes come from elsewhere (Kubernetes), it is switched off
     * and the ingress keeps {@code /q} closed.
     */
    @WithDefault("true")
    boolean loopbackOnly();
}
