package dev.aftercart.examples.browser;

/** The keys that a page must be usable with. */
enum Key {
    TAB("Tab", 9, ""),
    ENTER("Enter", 13, "\r"),
    SPACE(" ", 32, " "),
    DOWN("ArrowDown", 40, ""),
    UP("ArrowUp", 38, "");

    final String key;
    final int code;
    final String text;

    Key(String key, int code, String text) {
        this.key = key;
        this.code = code;
        this.text = text;
    }
}
