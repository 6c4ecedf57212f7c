package dev.aftercart.notify.template;

import org.jspecify.annotations.Nullable;

/** Where a loop is: {@code forloop}. */
final class Round {

    private final @Nullable Round outer;
    private final String name;
    private final int length;
    int index;

    Round(@Nullable Round outer, String name, int length) {
        this.outer = outer;
        this.name = name;
        this.length = length;
    }

    @Nullable
    Object property(String step) {
        return switch (step) {
            case "first" -> index == 0;
            case "last" -> index == length - 1;
            case "index" -> index + 1;
            case "index0" -> index;
            case "rindex" -> length - index;
            case "rindex0" -> length - index - 1;
            case "length" -> length;
            case "name" -> name;
            case "parentloop" -> outer;
            default -> null;
        };
    }
}
