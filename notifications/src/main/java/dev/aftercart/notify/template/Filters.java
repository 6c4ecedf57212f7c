package dev.aftercart.notify.template;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The filters that there are, and those among them that the parser must know. */
final class Filters {

    /** Another value for what is nil, false or empty. */
    static final Filter DEFAULT = new Filter("default", 0, 1, List.of("allow_false"), Filters::orElse);

    private static final Map<String, Filter> ALL = Stream.of(
                    Stream.of(DEFAULT),
                    TextFilters.all(),
                    CutFilters.all(),
                    PlaceFilters.all(),
                    NumberFilters.all(),
                    ListFilters.all(),
                    SearchFilters.all(),
                    LanguageFilters.all())
            .flatMap(Function.identity())
            .collect(Collectors.toUnmodifiableMap(Filter::name, Function.identity()));

    /** What merchants know from Shopify and will look for here. */
    private static final Map<String, String> INSTEAD = Map.of(
            "img_url", "give the address of the picture as a value",
            "asset_url", "give the address as a value",
            "json", "in a JSON template or a data block a value becomes JSON by itself",
            "raw", "values are always escaped; give markup as SafeHtml",
            "money_with_currency", "use money",
            "money_without_trailing_zeros", "use money",
            "money_without_currency", "use number",
            "format_address", "give the lines of the address as a list",
            "base64_encode", "no message needs it",
            "date_to_string", "use date or relative_day");

    private Filters() {}

    static @Nullable Filter named(String name) {
        return ALL.get(name);
    }

    static List<String> names() {
        return ALL.keySet().stream().sorted().toList();
    }

    /** What to do in place of a filter that there is not; empty when nothing is known. */
    static String instead(String name) {
        String advice = INSTEAD.get(name);
        return advice == null ? "" : ": " + advice;
    }

    private static @Nullable Object orElse(@Nullable Object value, Arguments given) {
        boolean stays = Boolean.FALSE.equals(value)
                ? Values.isTrue(given.named("allow_false"))
                : value != null && !Values.isEmpty(value) && value != Values.EMPTY;
        return stays ? value : given.at(0);
    }
}
