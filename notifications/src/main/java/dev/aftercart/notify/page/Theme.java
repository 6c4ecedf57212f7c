package dev.aftercart.notify.page;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a shop's pages and messages look: a name, a logo, one colour, a kind of type, a tone of
 * grey. How they sound is a matter of wordings: a merchant's own come first in {@link dev.aftercart.text.Texts}.
 *
 * <p>Any colour will do: where it could not be read as text or under text, a darker or lighter one, or black or white, is
 * used in its place, so that pages keep the contrast of WCAG 2 level AA in light and in dark. Immutable and thread-safe.
 */
public final class Theme {

    private static final String ACCENT = "#1d4ed8";

    private final String shop;
    private final @Nullable String logo;
    private final @Nullable String home;
    private final Look look;
    private final Map<String, @Nullable Object> values;

    private Theme(String shop, @Nullable String logo, @Nullable String home, Look look) {
        this.shop = shop;
        this.logo = logo;
        this.home = home;
        this.look = look;
        this.values = looks();
    }

    /** What is seen of it beside words and pictures. */
    private record Look(Colour accent, boolean serif, Tone tone) {}

    /**
     * A theme of a name alone: blue, with the type of the reader's device.
     *
     * @param shop the shop's name as customers know it
     * @return the theme
     * @throws IllegalArgumentException when the name is blank
     */
    public static Theme of(String shop) {
        if (shop.isBlank()) {
            throw new IllegalArgumentException("a theme needs the shop's name, but it was blank");
        }
        return new Theme(shop, null, null, new Look(Colour.parse(ACCENT), false, Tone.WARM));
    }

    /**
     * The same theme with a logo in place of the name.
     *
     * @param url an {@code https} address of an image, shown at most 40 pixels high
     * @return a new theme
     * @throws IllegalArgumentException when it is no such address
     */
    public Theme logo(String url) {
        return new Theme(shop, web(url, "logo"), home, look);
    }

    /**
     * The same theme with a link back to the shop.
     *
     * @param url an {@code https} address
     * @return a new theme
     * @throws IllegalArgumentException when it is no such address
     */
    public Theme home(String url) {
        return new Theme(shop, logo, web(url, "home"), look);
    }

    /**
     * The same theme with a colour.
     *
     * @param colour such as {@code #1d4ed8}
     * @return a new theme
     * @throws IllegalArgumentException when it is not written so
     */
    public Theme accent(String colour) {
        return new Theme(shop, logo, home, new Look(Colour.parse(colour), look.serif, look.tone));
    }

    /**
     * The same theme with a serif type.
     *
     * @return a new theme
     */
    public Theme withSerifs() {
        return new Theme(shop, logo, home, new Look(look.accent, true, look.tone));
    }

    /**
     * The same theme with other greys on its pages.
     *
     * @param tone which
     * @return a new theme
     */
    public Theme tone(Tone tone) {
        return new Theme(shop, logo, home, new Look(look.accent, look.serif, Objects.requireNonNull(tone, "tone")));
    }

    /**
     * The shop's name.
     *
     * @return the name as customers know it
     */
    public String shop() {
        return shop;
    }

    /** Worked out once, since contrast is a matter of powers. */
    private Map<String, @Nullable Object> looks() {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("shop", shop);
        values.put("logo", logo);
        values.put("home", home);
        values.put("serif", look.serif);
        values.put("accent", look.accent.toString());
        values.put("on_accent", look.accent.ink().toString());
        Colour lightPage = Colour.parse(look.tone.light().page());
        Colour darkCard = Colour.parse(look.tone.dark().card());
        values.put(
                "accent_ink", look.accent.readableOn(lightPage, Colour.READABLE).toString());
        values.put(
                "accent_ink_dark",
                look.accent.readableOn(darkCard, Colour.BRIGHT).toString());
        values.put("light", look.tone.light().values());
        values.put("dark", look.tone.dark().values());
        return Collections.unmodifiableMap(values);
    }

    Map<String, @Nullable Object> values() {
        return values;
    }

    private static String web(String url, String what) {
        if (!Objects.requireNonNull(url, what).toLowerCase(Locale.ROOT).startsWith("https://")) {
            throw new IllegalArgumentException(
                    "the " + what + " of a theme is an https:// address, but was \"" + url + "\"");
        }
        return url;
    }
}
