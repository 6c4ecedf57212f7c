package dev.aftercart.notify.page.access;

import dev.aftercart.notify.Recipient;
import dev.aftercart.order.OrderNumber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * Signs links to pages and reads them again.
 *
 * <pre>{@code
 * PageLinks links = PageLinks.of(SigningKeys.of("2026a", secret), revocations);
 * String url = "https://acme.example/t/" + links.sign(Grant.of(number, LinkPurpose.ORDER, in90Days).level(AccessLevel.TOKEN));
 * if (links.read(segment, LinkPurpose.ORDER, now) instanceof Access.Granted granted) { ... }
 * }</pre>
 *
 * <p>A token is about 40 letters, digits, hyphens and underscores, for the path of an address rather than its query, which is
 * logged in more places. It can be read, and holds the number of the order, and no person; without a key none can be made or
 * changed. The same grant gives the same token. Immutable, and thread-safe if the revocations are.
 */
public final class PageLinks {

    private static final String USE = "aftercart page link";
    private static final byte VERSION = 1;
    private static final int FIXED = 10;

    private final SigningKeys keys;
    private final Revocations revocations;

    private PageLinks(SigningKeys keys, Revocations revocations) {
        this.keys = Objects.requireNonNull(keys, "keys");
        this.revocations = Objects.requireNonNull(revocations, "revocations");
    }

    /**
     * Links signed with the host's keys.
     *
     * @param keys the keys
     * @param revocations which links count no more
     * @return the links
     */
    public static PageLinks of(SigningKeys keys, Revocations revocations) {
        return new PageLinks(keys, revocations);
    }

    /**
     * Signs.
     *
     * @param grant what the link opens
     * @return a token for one segment of a path
     */
    public String sign(Grant grant) {
        byte[] number = grant.order().value().getBytes(StandardCharsets.UTF_8);
        ByteBuffer content = ByteBuffer.allocate(FIXED + number.length)
                .put(VERSION)
                .put((byte) grant.purpose().code)
                .put((byte) grant.level().code)
                .put(code(grant.audience()))
                .putInt((int) grant.until().getEpochSecond())
                .putShort((short) grant.generation())
                .put(number);
        return keys.seal(USE, content.array());
    }

    /**
     * The id by which one link is revoked. Nobody can make the link of it.
     *
     * @param token the link's token
     * @return 22 letters, digits, hyphens and underscores
     */
    public String id(String token) {
        return SigningKeys.digest(token);
    }

    /**
     * Reads what somebody came with.
     *
     * @param token the segment of the path; may be anything
     * @param page what the page is for
     * @param now when it is asked for; a link has ended at the instant of its end
     * @return what may be shown, or why nothing
     */
    public Access read(String token, LinkPurpose page, Instant now) {
        Optional<Grant> known = keys.open(USE, token).flatMap(PageLinks::grant);
        if (known.isEmpty() || !known.get().purpose().covers(page)) {
            return new Access.Refused(Access.Why.FORGED);
        }
        Grant grant = known.get();
        if (!now.isBefore(grant.until())) {
            return new Access.Refused(Access.Why.EXPIRED);
        }
        String id = id(token);
        boolean revoked = grant.generation() < revocations.generation(grant.order(), grant.purpose())
                || revocations.isRevoked(id);
        return revoked ? new Access.Refused(Access.Why.REVOKED) : new Access.Granted(grant, id);
    }

    /** What was signed here once, perhaps by a version that comes later. */
    private static Optional<Grant> grant(byte[] content) {
        if (content.length <= FIXED || content[0] != VERSION) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(content, 1, content.length - 1);
        int purpose = bytes.get();
        int level = bytes.get();
        byte audience = bytes.get();
        Instant until = Instant.ofEpochSecond(Integer.toUnsignedLong(bytes.getInt()));
        int generation = Short.toUnsignedInt(bytes.getShort());
        OrderNumber order = OrderNumber.of(new String(content, FIXED, bytes.remaining(), StandardCharsets.UTF_8));
        return purpose(purpose)
                .flatMap(what -> level(level)
                        .flatMap(much ->
                                audience(audience).map(who -> new Grant(order, what, much, who, until, generation))));
    }

    private static Optional<LinkPurpose> purpose(int code) {
        return Arrays.stream(LinkPurpose.values())
                .filter(each -> each.code == code)
                .findFirst();
    }

    private static Optional<AccessLevel> level(int code) {
        return Arrays.stream(AccessLevel.values())
                .filter(each -> each.code == code)
                .findFirst();
    }

    private static Optional<Recipient> audience(byte code) {
        return Arrays.stream(Recipient.values())
                .filter(each -> code(each) == code)
                .findFirst();
    }

    private static byte code(Recipient audience) {
        return switch (audience) {
            case CUSTOMER -> 1;
            case GIFT_RECIPIENT -> 2;
            case SHOP -> 3;
        };
    }
}
