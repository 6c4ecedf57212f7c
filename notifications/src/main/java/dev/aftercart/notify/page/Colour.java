package dev.aftercart.notify.page;

import java.util.Locale;

/** A colour of sRGB, with what WCAG 2 says about reading one on another. */
record Colour(int red, int green, int blue) {

    /** The contrast that WCAG 2 asks of text at level AA. */
    static final double READABLE = 4.5;

    /** More than that, for coloured text on dark, which looks dimmer than its ratio says. */
    static final double BRIGHT = 6;

    static final Colour WHITE = new Colour(255, 255, 255);
    static final Colour BLACK = new Colour(0, 0, 0);

    static Colour parse(String written) {
        if (written.length() != 7
                || written.charAt(0) != '#'
                || written.chars().skip(1).anyMatch(c -> c > 127 || Character.digit(c, 16) < 0)) {
            throw new IllegalArgumentException(
                    "a colour is written #rrggbb, such as #1d4ed8, but was \"" + written + "\"");
        }
        int rgb = Integer.parseInt(written.substring(1), 16);
        return new Colour(rgb >> 16, (rgb >> 8) & 0xFF, rgb & 0xFF);
    }

    /** Relative luminance, from 0 to 1. */
    double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** The contrast ratio, from 1 to 21. */
    double contrast(Colour other) {
        double a = luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Black or white, whichever reads better on this. One of them always reads well. */
    Colour ink() {
        return contrast(WHITE) >= READABLE ? WHITE : BLACK;
    }

    /** This colour, moved towards black or white until it has a contrast to a background. */
    Colour readableOn(Colour background, double contrast) {
        Colour end = background.luminance() > 0.5 ? BLACK : WHITE;
        Colour mixed = this;
        for (int percent = 5; mixed.contrast(background) < contrast && percent <= 100; percent += 5) {
            mixed = towards(end, percent);
        }
        return mixed;
    }

    private Colour towards(Colour end, int percent) {
        return new Colour(mix(red, end.red, percent), mix(green, end.green, percent), mix(blue, end.blue, percent));
    }

    private static int mix(int from, int to, int percent) {
        return from + (to - from) * percent / 100;
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
