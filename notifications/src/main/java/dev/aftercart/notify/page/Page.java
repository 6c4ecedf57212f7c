package dev.aftercart.notify.page;

import java.util.Locale;

/** The pages there are; each is a part of {@link PageTemplates} by its name, which the part {@code layout} shows. */
enum Page {
    TRACKING,
    RETURNS,
    CANCELLATION,
    WITHDRAWAL,
    PREFERENCES,
    LOOKUP,
    NOTICE;

    String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
