package dev.aftercart.couriers.internal;

import dev.aftercart.courier.LabelDocument;
import dev.aftercart.courier.LabelFormat;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Addresses of labels that an outsider wrote. */
public final class LabelLinks {

    private LabelLinks() {}

    /**
     * Adds a label that lies somewhere, unless the address cannot be one, or is there already.
     *
     * @param documents where it is added
     * @param format what lies there, or null when that is not known
     * @param address where, or null
     */
    public static void add(List<LabelDocument> documents, @Nullable LabelFormat format, @Nullable String address) {
        if (format == null || address == null) {
            return;
        }
        try {
            URI at = URI.create(address);
            if (documents.stream().noneMatch(known -> known.address().equals(Optional.of(at)))) {
                documents.add(LabelDocument.at(format, at));
            }
        } catch (IllegalArgumentException e) {
            // The booking stands without it, and whoever books sees that there is no document.
            return;
        }
    }

    /**
     * The format of a media type.
     *
     * @param type such as {@code application/pdf}, or null
     * @return the format, or null
     */
    public static @Nullable LabelFormat format(@Nullable String type) {
        return switch (type == null ? "" : type.toLowerCase(Locale.ROOT)) {
            case "application/pdf" -> LabelFormat.PDF;
            case "image/png" -> LabelFormat.PNG;
            case "application/zpl", "text/plain" -> LabelFormat.ZPL;
            default -> null;
        };
    }
}
