package org.qingfeng.statistics.summary;

import org.jspecify.annotations.Nullable;
import org.qingfeng.statistics.catalogue.Name;

/**
 * A place for words in the summary's text (domain A.2, the 14 that are no numbers).
 *
 * @param metric whose distinct keys are the words that the records hold; null where no record does
 */
record TextSlot(int placeholder, Filling filling, @Nullable String metric, Name name) {

    /** What fills it. */
    enum Filling {
        /** The name of the organization that reports. */
        ORGANIZATION,
        /** The keys of a metric that counts names. */
        NAMES,
        /** The titles of the records whose ids are the keys of a metric. */
        TITLES,
        /** Nothing recorded can: a person must write it. */
        PERSON
    }

    static TextSlot organization(int placeholder, String zh, String en) {
        return new TextSlot(placeholder, Filling.ORGANIZATION, null, new Name(zh, en));
    }

    static TextSlot names(int placeholder, String metric, String zh, String en) {
        return new TextSlot(placeholder, Filling.NAMES, metric, new Name(zh, en));
    }

    static TextSlot titles(int placeholder, String metric, String zh, String en) {
        return new TextSlot(placeholder, Filling.TITLES, metric, new Name(zh, en));
    }

    static TextSlot person(int placeholder, String zh, String en) {
        return new TextSlot(placeholder, Filling.PERSON, null, new Name(zh, en));
    }
}
