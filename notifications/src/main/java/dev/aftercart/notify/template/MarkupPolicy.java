package dev.aftercart.notify.template;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which markup the author of a template may write. Authors are half-trusted: a merchant on a shared host must not be able to
 * reach another merchant's customers. Script, event handlers, {@code base} and redirection are never allowed; what follows
 * can be lifted for whom the host trusts with it.
 *
 * <p>Immutable and thread-safe.
 */
public final class MarkupPolicy {

    private static final MarkupPolicy STANDARD = new MarkupPolicy(EnumSet.noneOf(Lift.class));

    private final Set<Lift> lifted;

    private MarkupPolicy(Set<Lift> lifted) {
        this.lifted = Set.copyOf(lifted);
    }

    /** What can be lifted. */
    enum Lift {
        FORMS,
        FRAMES,
        EMBEDDED_PICTURES
    }

    /**
     * No forms, no frames, no pictures inside of addresses.
     *
     * @return the policy of a template that says nothing else
     */
    public static MarkupPolicy standard() {
        return STANDARD;
    }

    /**
     * Allows forms, whose {@code action} is an address like any other.
     *
     * @return a new policy
     */
    public MarkupPolicy withForms() {
        return with(Lift.FORMS);
    }

    /**
     * Allows {@code iframe}, whose {@code src} is an address like any other.
     *
     * @return a new policy
     */
    public MarkupPolicy withFrames() {
        return with(Lift.FRAMES);
    }

    /**
     * Allows {@code <img src="data:image/…">} where the template itself says so.
     *
     * @return a new policy
     */
    public MarkupPolicy withEmbeddedPictures() {
        return with(Lift.EMBEDDED_PICTURES);
    }

    private MarkupPolicy with(Lift more) {
        Set<Lift> all = EnumSet.of(more);
        all.addAll(lifted);
        return new MarkupPolicy(all);
    }

    boolean lifts(Lift what) {
        return lifted.contains(what);
    }

    boolean allows(String element) {
        return switch (element) {
            case "form" -> lifts(Lift.FORMS);
            case "iframe" -> lifts(Lift.FRAMES);
            default -> !HtmlReader.REFUSED_ELEMENTS.contains(element);
        };
    }
}
