package dev.aftercart.returns.page;

import dev.aftercart.returns.Attribute;
import dev.aftercart.returns.Attributes;
import dev.aftercart.returns.Condition;
import dev.aftercart.returns.Condition.Among;
import dev.aftercart.returns.Facet;
import dev.aftercart.returns.ReturnPolicy;
import dev.aftercart.returns.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Goods that a policy may treat alike: those of a category without its named parts, with one mark or none.
 *
 * @param category the path; empty for what is in none of the named categories
 * @param marked the attribute of the mark, or null for none
 * @param mark the mark
 */
record Shelf(String category, @Nullable Attribute<?> marked, String mark) {

    /** All that no rule names. */
    static final Shelf REST = new Shelf("", null, "");

    /** The shelves that conditions of tables and overlays tell apart, the rest first, wider categories before narrower ones. */
    static List<Shelf> of(ReturnPolicy policy) {
        Set<String> categories = new TreeSet<>();
        Set<Shelf> marks = new LinkedHashSet<>();
        conditions(policy).flatMap(Shelf::simple).forEach(among -> {
            if (among.attribute().equals(Attributes.CATEGORY)) {
                categories.addAll(among.values());
            } else if (isMark(among.attribute())) {
                among.values().forEach(mark -> marks.add(new Shelf("", among.attribute(), mark)));
            }
        });
        List<Shelf> all = new ArrayList<>(List.of(REST));
        all.addAll(marks);
        for (String category : categories) {
            all.add(new Shelf(category, null, ""));
            marks.forEach(shelf -> all.add(new Shelf(category, shelf.marked, shelf.mark)));
        }
        return all;
    }

    private static Stream<Condition> conditions(ReturnPolicy policy) {
        Stream<Table<?>> overlays = policy.overlays().stream()
                .flatMap(overlay -> Facet.all().stream().map(overlay::table));
        return Stream.concat(Facet.all().stream().map(policy::table), overlays)
                .flatMap(table -> table.rules().stream())
                .map(rule -> rule.when());
    }

    private static Stream<Among> simple(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return simple(not.condition());
        }
        if (condition instanceof Condition.And and) {
            return Stream.concat(simple(and.first()), simple(and.second()));
        }
        if (condition instanceof Condition.Or or) {
            return Stream.concat(simple(or.first()), simple(or.second()));
        }
        return condition instanceof Among among ? Stream.of(among) : Stream.empty();
    }

    private static boolean isMark(Attribute<?> attribute) {
        return attribute.scope() == Attribute.Scope.LINE
                && (attribute instanceof Attribute.Marks || attribute instanceof Attribute.Flag);
    }

    boolean isUnder(String path) {
        return category.equals(path) || category.startsWith(path + "/");
    }

    /** Whether this is settled by the shelf: a mark that is not the shelf's own is not there. */
    boolean bears(Attribute<?> attribute) {
        return isMark(attribute);
    }

    boolean bears(Among marks) {
        return marked != null
                && marks.attribute().equals(marked)
                && marks.values().contains(mark);
    }

    /** The shelf whose goods would be treated alike if nothing were said of this one. */
    Shelf wider() {
        if (marked != null) {
            return new Shelf(category, null, "");
        }
        int parent = category.lastIndexOf('/');
        return parent < 0 ? REST : new Shelf(category.substring(0, parent), null, "");
    }

    /** A name for labels and addresses. */
    String id() {
        String place = category.isEmpty() ? "default" : category.replace('/', '-');
        String own = mark.isEmpty() || mark.equals("true") ? String.valueOf(marked) : mark;
        String id = marked == null ? place : category.isEmpty() ? own : place + "-" + own;
        return id.replaceAll("[^\\p{L}\\p{N}._-]", "-");
    }
}
