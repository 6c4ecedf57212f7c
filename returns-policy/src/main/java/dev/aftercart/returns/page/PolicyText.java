package dev.aftercart.returns.page;

import dev.aftercart.explain.Phrase;
import dev.aftercart.explain.PhraseBundle;
import dev.aftercart.explain.Prose;
import dev.aftercart.returns.Attributes;
import dev.aftercart.returns.Condition.Among;
import dev.aftercart.returns.ReturnPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A policy as a page for customers: what can be returned, for how long, what it costs, what they get, how it travels, seasons,
 * members, the law. Every rule is said, in the order in which rules are read; where a later one is narrowed by an earlier one,
 * the page says that the first line counts.
 *
 * <pre>{@code
 * Prose page = PolicyText.of(policy).naming(ourOwnNames).contact(Phrase.of("shop.contact")).prose();
 * String html = texts.page(page, Locale.forLanguageTag("ar"));      // aftercart-text
 * }</pre>
 *
 * <p>Found out about customers, and so never on the page: a fraud score, and who stands on a list. Immutable and thread-safe.
 */
public final class PolicyText {

    private final ReturnPolicy policy;
    private final @Nullable String country;
    private final List<PhraseBundle> names;
    private final List<Phrase> contact;

    private PolicyText(ReturnPolicy policy, @Nullable String country, List<PhraseBundle> names, List<Phrase> contact) {
        this.policy = policy;
        this.country = country;
        this.names = names;
        this.contact = contact;
    }

    /**
     * The page of a policy for all countries.
     *
     * @param policy the policy
     * @return the page
     */
    public static PolicyText of(ReturnPolicy policy) {
        return new PolicyText(Objects.requireNonNull(policy, "policy"), null, List.of(), List.of());
    }

    /**
     * The same page for one country: rules for others are left out, and the country is no longer mentioned.
     *
     * @param code two capital letters of ISO 3166-1
     * @return a new page
     */
    public PolicyText forCountry(String code) {
        return new PolicyText(policy, Objects.requireNonNull(code, "code"), names, contact);
    }

    /**
     * The same page with the shop's own names. The keys are {@code name.}<i>attribute</i>{@code .}<i>value</i>, such as {@code
     * name.category.apparel/shirts}, {@code name.tag.final-sale}, {@code name.tier.gold}; for an attribute of yes or no,
     * clauses that follow "if", such as {@code name.seal-intact.true} and {@code .false}; {@code name.}<i>attribute</i> for an
     * attribute by itself; {@code name.overlay.}<i>name</i> and {@code name.budget.}<i>name</i>. What has no name is shown by its
     * code.
     *
     * @param bundle the names; the same bundle is given to {@code Texts}
     * @return a new page
     */
    public PolicyText naming(PhraseBundle bundle) {
        List<PhraseBundle> more = new ArrayList<>(names);
        more.add(bundle);
        return new PolicyText(policy, country, List.copyOf(more), contact);
    }

    /**
     * The same page with how to reach the shop.
     *
     * @param sentences whole sentences from a bundle of the shop's
     * @return a new page
     */
    public PolicyText contact(Phrase... sentences) {
        return new PolicyText(policy, country, names, List.of(sentences));
    }

    /**
     * The page as sections of phrases.
     *
     * @return the page, in no language yet
     */
    public Prose prose() {
        Names all = new Names(names);
        return new Prose(
                Sentence.TITLE.phrase(),
                new Sections(policy, new RuleText(policy, all, this::known), all).all(contact));
    }

    /** What the reader's country settles. */
    private Optional<Boolean> known(Literal literal) {
        return country != null && literal.asks(Attributes.COUNTRY) && literal.atom() instanceof Among among
                ? Optional.of(among.values().contains(country) == literal.positive())
                : Optional.empty();
    }
}
