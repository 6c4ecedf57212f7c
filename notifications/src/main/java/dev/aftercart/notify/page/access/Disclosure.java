package dev.aftercart.notify.page.access;

import dev.aftercart.courier.Party;
import dev.aftercart.explain.Phrase;
import dev.aftercart.notify.Recipient;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is shown of a person. {@link PersonalFact} has the table.
 *
 * <pre>{@code
 * Disclosure disclosure = Disclosure.of(granted.grant());
 * disclosure.shows(PersonalFact.LAST_DAY);        // whether to offer the return
 * disclosure.rows(deliverTo);                     // "S. A.", "Jeddah", "••• 45"
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Disclosure {

    private final AccessLevel level;
    private final Recipient audience;

    /** What is shown to whom nothing is known of: status and goods, and nothing of a person. */
    public static final Disclosure LEAST = new Disclosure(AccessLevel.LINK, Recipient.CUSTOMER);

    private Disclosure(AccessLevel level, Recipient audience) {
        this.level = level;
        this.audience = audience;
    }

    /**
     * What is shown to whom something was granted.
     *
     * @param grant the grant; one for {@link LinkPurpose#UNSUBSCRIBE} shows no more than a link at the lowest level
     * @return what is shown
     */
    public static Disclosure of(Grant grant) {
        return new Disclosure(
                grant.purpose() == LinkPurpose.UNSUBSCRIBE ? AccessLevel.LINK : grant.level(), grant.audience());
    }

    /**
     * What is shown at a level, for a host that knows by itself who is looking.
     *
     * @param level the level
     * @param audience who is looking
     * @return what is shown
     */
    public static Disclosure at(AccessLevel level, Recipient audience) {
        return new Disclosure(Objects.requireNonNull(level, "level"), Objects.requireNonNull(audience, "audience"));
    }

    /**
     * The level.
     *
     * @return how much is shown
     */
    public AccessLevel level() {
        return level;
    }

    /**
     * The same at another level.
     *
     * @param value the level
     * @return a new disclosure
     */
    public Disclosure level(AccessLevel value) {
        return at(value, audience);
    }

    /**
     * The same for another role.
     *
     * @param value who is looking
     * @return a new disclosure
     */
    public Disclosure audience(Recipient value) {
        return at(level, value);
    }

    /**
     * Whether a fact is shown, if only in part.
     *
     * @param fact the fact
     * @return true when something of it is
     */
    public boolean shows(PersonalFact fact) {
        return isFor(fact) && level.isAtLeast(fact.inPart);
    }

    /**
     * Whether a fact is shown whole.
     *
     * @param fact the fact
     * @return true when all of it is
     */
    public boolean showsWhole(PersonalFact fact) {
        return isFor(fact) && level.isAtLeast(fact.whole);
    }

    private boolean isFor(PersonalFact fact) {
        boolean ofTheBuyer = fact == PersonalFact.EMAIL || fact == PersonalFact.PRICES;
        return audience != Recipient.GIFT_RECIPIENT || !ofTheBuyer;
    }

    /**
     * One thing that is shown of a person.
     *
     * @param label what it is: a phrase of {@link AccessPhrases}
     * @param value as much of it as may be seen
     */
    public record Row(Phrase label, String value) {
        /** Refuses null. */
        public Row {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * Who gets the goods and where, as far as it is shown.
     *
     * @param party who and where, from the host's records of persons
     * @return what is shown, in the order of an address; what is not known or not shown is left out
     */
    public List<Row> rows(Party party) {
        List<Row> rows = new ArrayList<>();
        add(rows, PersonalFact.NAME, party.name(), Masks::name);
        add(rows, PersonalFact.STREET, street(party), whole -> whole);
        add(rows, PersonalFact.POSTCODE, party.postcode(), Masks::postcode);
        add(rows, PersonalFact.TOWN, party.city(), whole -> whole);
        add(rows, PersonalFact.PHONE, party.phone(), Masks::phone);
        add(rows, PersonalFact.EMAIL, party.email(), Masks::email);
        return List.copyOf(rows);
    }

    private void add(List<Row> rows, PersonalFact fact, @Nullable String value, UnaryOperator<String> mask) {
        if (value != null && shows(fact)) {
            Phrase label = Phrase.of("access.fact." + fact.name().toLowerCase(Locale.ROOT));
            rows.add(new Row(label, showsWhole(fact) ? value : mask.apply(value)));
        }
    }

    private static String street(Party party) {
        return Stream.of(party.company(), party.street(), party.house())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
