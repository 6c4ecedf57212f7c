package dev.aftercart.examples.status;

import dev.aftercart.order.StatusModel;
import dev.aftercart.order.StatusParts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A status model that a shop can begin with: in Java, and as a document of the same meaning.
 *
 * @param model the model
 * @param parts its guards, hooks and calendar, for whoever reads the document
 */
public record ReadyModel(StatusModel model, StatusParts parts) {

    /**
     * All ready models.
     *
     * @param tell told what the hooks do
     * @return the models
     */
    public static List<ReadyModel> all(Consumer<String> tell) {
        return List.of(ParcelShop.telling(tell), MadeToOrder.telling(tell), ClickAndCollect.telling(tell));
    }

    /**
     * The model as a document.
     *
     * @return YAML in UTF-8
     */
    public byte[] document() {
        String resource = model.name() + ".yaml";
        try (InputStream in = ReadyModel.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
