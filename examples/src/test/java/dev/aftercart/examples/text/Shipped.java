package dev.aftercart.examples.text;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.aftercart.examples.status.ReadyModel;
import dev.aftercart.explain.PhraseBundle;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The bundles of all modules, found and not listed, so that none can be forgotten. */
final class Shipped {

    /** A module's bundle is given by a class that is named for its phrases. */
    private static final ImportOption PHRASES = location -> location.contains("Phrases");

    private static final List<PhraseBundle> BUNDLES = Stream.concat(published(), models())
            .sorted(Comparator.comparing(PhraseBundle::name))
            .toList();

    private Shipped() {}

    static List<PhraseBundle> bundles() {
        return BUNDLES;
    }

    private static Stream<PhraseBundle> published() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .withImportOption(PHRASES)
                        .importPackages("dev.aftercart")
                        .stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(Shipped::givesBundle)
                        .map(Shipped::bundle);
    }

    private static boolean givesBundle(JavaMethod method) {
        return method.getRawReturnType().isEquivalentTo(PhraseBundle.class)
                && method.getModifiers().contains(JavaModifier.STATIC)
                && method.getModifiers().contains(JavaModifier.PUBLIC)
                && method.getRawParameterTypes().isEmpty();
    }

    private static PhraseBundle bundle(JavaMethod method) {
        try {
            return (PhraseBundle) method.reflect().invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(method.getFullName(), e);
        }
    }

    private static Stream<PhraseBundle> models() {
        return ReadyModel.all(told -> {}).stream().map(ready -> ready.model().phrases());
    }
}
