package dev.aftercart.examples.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the few shapes that a plot needs; what they look like is said by classes in the style sheet. */
final class Svg {

    private final List<String> lines = new ArrayList<>();

    Svg(int width, int height, String title, String style) {
        lines.add("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " " + height + "\" width=\""
                + width + "\" height=\"" + height + "\" role=\"img\" aria-label=\"" + escaped(title) + "\">");
        lines.add("<title>" + escaped(title) + "</title>");
        lines.add("<style>" + style + "</style>");
        lines.add("<rect class=\"page\" width=\"" + width + "\" height=\"" + height + "\"/>");
    }

    void line(String look, double x1, double y1, double x2, double y2) {
        add("<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>", look, x1, y1, x2, y2);
    }

    void rectangle(String look, double x, double y, double width, double height) {
        add("<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>", look, x, y, width, height);
    }

    void dot(String look, double x, double y) {
        add("<circle class=\"%s dot\" cx=\"%.1f\" cy=\"%.1f\" r=\"3\"/>", look, x, y);
    }

    /** A line through points, each an x and a y. */
    void path(String look, List<double[]> points) {
        StringBuilder path = new StringBuilder();
        for (double[] point : points) {
            path.append(String.format(Locale.ROOT, "%.1f,%.1f ", point[0], point[1]));
        }
        add("<polyline class=\"%s\" points=\"%s\"/>", look, path.toString().strip());
    }

    /** Text that is anchored where its look says: start, middle or end. */
    void text(String look, double x, double y, String text) {
        add("<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>", look, x, y, escaped(text));
    }

    private void add(String shape, Object... values) {
        lines.add(String.format(Locale.ROOT, shape, values));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    List<String> lines() {
        List<String> all = new ArrayList<>(lines);
        all.add("</svg>");
        return all;
    }
}
