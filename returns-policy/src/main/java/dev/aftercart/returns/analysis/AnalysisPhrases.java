package dev.aftercart.returns.analysis;

import dev.aftercart.explain.PhraseBundle;
import java.util.List;

/** The wordings of reports in English, Arabic and Indonesian. */
public final class AnalysisPhrases {

    private AnalysisPhrases() {}

    /**
     * The wordings, read from this module's own resources. The cases in them are worded by
     * {@link dev.aftercart.returns.ReturnPhrases}, so a report needs both bundles.
     *
     * @return a bundle named {@code analysis} in the languages {@code en}, {@code ar} and {@code id}
     */
    public static PhraseBundle bundle() {
        return PhraseBundle.named("analysis")
                .reading(
                        List.of("en", "ar", "id"),
                        language -> AnalysisPhrases.class.getResourceAsStream("analysis_" + language + ".properties"));
    }
}
