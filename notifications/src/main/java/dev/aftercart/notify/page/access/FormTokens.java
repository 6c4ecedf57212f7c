package dev.aftercart.notify.page.access;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * One-time tokens for forms. One is good for one form, on the page of one link, of one order, at one level, until it ends,
 * and once. It also keeps other sites from sending a form in the customer's name; the {@code Origin} of a form cannot, since
 * browsers send {@code null} from a page that is served with {@code Referrer-Policy: no-referrer}.
 *
 * <p>Thread-safe if what it was given is.
 */
public final class FormTokens {

    private static final byte VERSION = 1;
    private static final int NONCE = 12;
    private static final int LENGTH = 1 + 1 + 4 + NONCE;

    private final SigningKeys keys;
    private final SpentTokens spent;

    private FormTokens(SigningKeys keys, SpentTokens spent) {
        this.keys = Objects.requireNonNull(keys, "keys");
        this.spent = Objects.requireNonNull(spent, "spent");
    }

    /**
     * Tokens signed with the host's keys.
     *
     * @param keys the keys; may be those of the links
     * @param spent remembers which were used
     * @return the tokens
     */
    public static FormTokens of(SigningKeys keys, SpentTokens spent) {
        return new FormTokens(keys, spent);
    }

    /**
     * A token for a form that is about to be shown.
     *
     * @param form which form
     * @param access to whom it is shown
     * @param until when it ends, to the second; an hour or two later
     * @param random what makes it one of its kind, such as a {@link java.security.SecureRandom}
     * @return the token, for a hidden field
     * @throws IllegalArgumentException when they may not send that form
     */
    public String issue(FormKind form, Access.Granted access, Instant until, RandomGenerator random) {
        if (!form.isOpenTo(access.grant())) {
            throw new IllegalArgumentException("the form " + form + " is not open to a link for "
                    + access.grant().purpose() + " at level " + access.grant().level());
        }
        long second = until.getEpochSecond();
        if (second < 0 || second > Grant.LAST_SECOND) {
            throw new IllegalArgumentException("a form's token ends between 1970 and 2106, but was to end at " + until);
        }
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        ByteBuffer content = ByteBuffer.allocate(LENGTH)
                .put(VERSION)
                .put((byte) form.code)
                .putInt((int) second)
                .put(nonce);
        return keys.seal(use(access), content.array());
    }

    /**
     * Reads a token without spending it.
     *
     * @param token what came in the hidden field; may be anything
     * @param access who sent it
     * @param now when; a token has ended at the instant of its end
     * @return which form may be read, or that none may
     */
    public FormPass check(String token, Access.Granted access, Instant now) {
        Optional<byte[]> content = keys.open(use(access), token);
        if (content.isEmpty() || content.get().length != LENGTH || content.get()[0] != VERSION) {
            return new FormPass.Bad(false);
        }
        ByteBuffer bytes = ByteBuffer.wrap(content.get(), 1, LENGTH - 1);
        int code = bytes.get();
        Optional<FormKind> form = Arrays.stream(FormKind.values())
                .filter(each -> each.code == code)
                .filter(each -> each.isOpenTo(access.grant()))
                .findFirst();
        Instant until = Instant.ofEpochSecond(Integer.toUnsignedLong(bytes.getInt()));
        if (form.isEmpty() || !now.isBefore(until)) {
            return new FormPass.Bad(form.isPresent());
        }
        return new FormPass.Good(form.get(), SigningKeys.digest(token), until);
    }

    /**
     * Spends a token, once what came with it is known to be sound.
     *
     * @param pass the token
     * @return true the first time, false for a second click
     */
    public boolean spend(FormPass.Good pass) {
        return spent.spend(pass.id(), pass.until());
    }

    private static String use(Access.Granted access) {
        Grant grant = access.grant();
        return "aftercart form\n" + grant.level() + "\n" + grant.audience().code() + "\n" + access.link() + "\n"
                + grant.order().value();
    }
}
