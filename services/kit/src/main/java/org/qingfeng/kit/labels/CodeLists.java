package org.qingfeng.kit.labels;

import java.util.List;

/** Implemented once by each context: all its enumerations. */
public interface CodeLists {
    List<CodeList> all();
}
