package dev.aftercart.order;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a line is of, beside its SKU and title; most shops say a few of these only. */
record Goods(
        @Nullable Sku product,
        String vendor,
        String category,
        Set<String> tags,
        Set<Trait> traits,
        int grams,
        @Nullable LocalDate release,
        @Nullable String imageUrl,
        @Nullable String productUrl) {

    static final Goods UNKNOWN = new Goods(null, "", "", Set.of(), Set.of(), 0, null, null, null);

    Goods {
        tags = sorted(tags);
        traits = sorted(traits);
        if (!vendor.isEmpty()) {
            Names.check("a vendor", vendor, 100);
        }
        if (grams < 0) {
            throw new IllegalArgumentException("a weight is in grams and not negative, but was " + grams);
        }
    }

    Goods withProduct(Sku value) {
        return new Goods(value, vendor, category, tags, traits, grams, release, imageUrl, productUrl);
    }

    Goods withVendor(String value) {
        return new Goods(product, value, category, tags, traits, grams, release, imageUrl, productUrl);
    }

    Goods withCategory(String value) {
        return new Goods(product, vendor, value, tags, traits, grams, release, imageUrl, productUrl);
    }

    /** Most lines have none, and there are many lines. */
    private static <T extends Comparable<T>> Set<T> sorted(Set<T> values) {
        return values.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(values));
    }

    Goods withTags(Set<String> value) {
        return new Goods(product, vendor, category, value, traits, grams, release, imageUrl, productUrl);
    }

    Goods withTraits(Set<Trait> value) {
        return new Goods(product, vendor, category, tags, value, grams, release, imageUrl, productUrl);
    }

    Goods withGrams(int value) {
        return new Goods(product, vendor, category, tags, traits, value, release, imageUrl, productUrl);
    }

    Goods withRelease(LocalDate value) {
        return new Goods(product, vendor, category, tags, traits, grams, value, imageUrl, productUrl);
    }

    Goods withLinks(@Nullable String image, @Nullable String page) {
        return new Goods(product, vendor, category, tags, traits, grams, release, image, page);
    }
}
