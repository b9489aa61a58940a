package org.qingfeng.kit.directorycopy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the directory's copy. */
@ConfigMapping(prefix = "qingfeng.directory-copy")
public interface DirectoryCopySettings {
    /** False in the directory itself, which needs no copy. */
    @WithDefault("true")
    boolean enabled();
}
