package dev.aftercart.notify.page.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercart.notify.Recipient;
import dev.aftercart.order.OrderNumber;
import dev.aftercart.text.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageLinksTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3_600);
    private static final OrderNumber ORDER = OrderNumber.of("1001");
    private static final Grant GRANT =
            Grant.of(ORDER, LinkPurpose.ORDER, LATER).level(AccessLevel.TOKEN).audience(Recipient.GIFT_RECIPIENT);

    private final InMemoryRevocations revocations = new InMemoryRevocations();
    private final SigningKeys keys = SigningKeys.of("a", secret(1));
    private final PageLinks links = PageLinks.of(keys, revocations);

    private static byte[] secret(int fill) {
        byte[] secret = new byte[32];
        Arrays.fill(secret, (byte) fill);
        return secret;
    }

    private Access read(String token) {
        return links.read(token, LinkPurpose.ORDER, NOW);
    }

    private static Access refused(Access.Why why) {
        return new Access.Refused(why);
    }

    @Test
    void a_link_gives_back_what_was_signed() {
        String token = links.sign(GRANT);
        assertThat(read(token)).isEqualTo(new Access.Granted(GRANT, links.id(token)));
        assertThat(token).matches("[A-Za-z0-9_-]{40,48}");
    }

    @Test
    void whatever_is_granted_comes_back() {
        long seed = System.nanoTime();
        System.out.println("links seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            Grant grant = new Grant(
                    OrderNumber.of("طلب-" + Integer.toString(random.nextInt(), 36)),
                    any(LinkPurpose.values(), random),
                    any(AccessLevel.values(), random),
                    any(Recipient.values(), random),
                    Instant.ofEpochSecond(random.nextLong(Grant.LAST_SECOND)),
                    random.nextInt(Grant.LAST_GENERATION + 1));
            String token = links.sign(grant);
            Access access = links.read(token, grant.purpose(), Instant.EPOCH.minusSeconds(1));
            assertThat(access).isEqualTo(new Access.Granted(grant, links.id(token)));
        }
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    @Test
    void a_token_that_was_changed_anywhere_is_forged() {
        String token = links.sign(GRANT);
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        for (int i = 0; i < token.length(); i++) {
            for (int j = 0; j < letters.length(); j++) {
                char letter = letters.charAt(j);
                if (letter != token.charAt(i)) {
                    String changed = token.substring(0, i) + letter + token.substring(i + 1);
                    assertThat(read(changed)).as(changed).isEqualTo(refused(Access.Why.FORGED));
                }
            }
        }
    }

    @Test
    void what_is_no_token_is_forged_and_never_an_exception() {
        String token = links.sign(GRANT);
        for (int i = 0; i < token.length(); i++) {
            assertThat(read(token.substring(0, i))).isEqualTo(refused(Access.Why.FORGED));
            assertThat(read(token.substring(i + 1))).isEqualTo(refused(Access.Why.FORGED));
        }
        List<String> hostile = List.of(
                "",
                "1001",
                token + "=",
                token + "A",
                token + token,
                token + "\n",
                " " + token,
                "%00",
                "../..",
                "\u0000",
                "مرحبا",
                "😀",
                "\uD800",
                "A".repeat(100_000),
                "_".repeat(512),
                token.replace('-', '+') + "/");
        assertThat(hostile).allSatisfy(text -> assertThat(read(text)).isEqualTo(refused(Access.Why.FORGED)));
    }

    @Test
    void random_bytes_are_forged() {
        long seed = System.nanoTime();
        System.out.println("forgeries seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[random.nextInt(80)];
            random.nextBytes(bytes);
            if (bytes.length > 2 && random.nextBoolean()) {
                bytes[0] = 1;
                bytes[1] = 'a';
            }
            assertThat(read(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)))
                    .isEqualTo(refused(Access.Why.FORGED));
        }
    }

    @Test
    void a_guessed_order_cannot_be_put_into_a_link() {
        byte[] bytes = Base64.getUrlDecoder().decode(links.sign(GRANT));
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(text).contains("1001");
        byte[] other = text.replace("1001", "1002").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read(Base64.getUrlEncoder().withoutPadding().encodeToString(other)))
                .isEqualTo(refused(Access.Why.FORGED));
    }

    @Test
    void a_link_ends_at_its_end() {
        String token = links.sign(GRANT);
        assertThat(links.read(token, LinkPurpose.ORDER, LATER.minusMillis(1))).isInstanceOf(Access.Granted.class);
        assertThat(links.read(token, LinkPurpose.ORDER, LATER)).isEqualTo(refused(Access.Why.EXPIRED));
    }

    @Test
    void a_link_opens_only_what_it_is_for() {
        String unsubscribe = links.sign(Grant.of(ORDER, LinkPurpose.UNSUBSCRIBE, LATER));
        String preferences = links.sign(Grant.of(ORDER, LinkPurpose.PREFERENCES, LATER));
        for (LinkPurpose page : LinkPurpose.values()) {
            assertThat(links.read(unsubscribe, page, NOW) instanceof Access.Granted)
                    .isEqualTo(page == LinkPurpose.UNSUBSCRIBE);
            assertThat(links.read(preferences, page, NOW) instanceof Access.Granted)
                    .isEqualTo(page == LinkPurpose.UNSUBSCRIBE || page == LinkPurpose.PREFERENCES);
            assertThat(links.read(links.sign(GRANT), page, NOW) instanceof Access.Granted)
                    .isEqualTo(page != LinkPurpose.UNSUBSCRIBE && page != LinkPurpose.PREFERENCES);
        }
    }

    @Test
    void one_link_can_be_revoked_or_all_that_were_sent_before() {
        String first = links.sign(GRANT);
        String second = links.sign(GRANT.level(AccessLevel.LINK));
        revocations.revoke(links.id(first));
        assertThat(read(first)).isEqualTo(refused(Access.Why.REVOKED));
        assertThat(read(second)).isInstanceOf(Access.Granted.class);

        int next = revocations.next(ORDER, LinkPurpose.ORDER);
        assertThat(read(second)).isEqualTo(refused(Access.Why.REVOKED));
        assertThat(read(links.sign(GRANT.generation(next)))).isInstanceOf(Access.Granted.class);
        Grant other = Grant.of(OrderNumber.of("1002"), LinkPurpose.ORDER, LATER);
        assertThat(read(links.sign(other))).isInstanceOf(Access.Granted.class);
    }

    @Test
    void the_order_of_the_answers_tells_nothing_to_whoever_has_no_key() {
        assertThat(new Access.Refused(Access.Why.FORGED).says())
                .isEqualTo(new Access.Refused(Access.Why.EXPIRED).says())
                .isEqualTo(new Access.Refused(Access.Why.REVOKED).says());
    }

    @Test
    void links_outlive_a_rotation_until_their_key_is_dropped() {
        String old = links.sign(GRANT);
        SigningKeys rotated = keys.rotatedTo("b", secret(2));
        PageLinks after = PageLinks.of(rotated, revocations);
        String fresh = after.sign(GRANT);
        assertThat(fresh).isNotEqualTo(old);
        assertThat(after.read(old, LinkPurpose.ORDER, NOW)).isInstanceOf(Access.Granted.class);
        assertThat(after.read(fresh, LinkPurpose.ORDER, NOW)).isInstanceOf(Access.Granted.class);
        assertThat(links.read(fresh, LinkPurpose.ORDER, NOW)).isEqualTo(refused(Access.Why.FORGED));
        PageLinks dropped = PageLinks.of(rotated.without("a"), revocations);
        assertThat(dropped.read(old, LinkPurpose.ORDER, NOW)).isEqualTo(refused(Access.Why.FORGED));
        PageLinks thief = PageLinks.of(SigningKeys.of("a", secret(9)), revocations);
        assertThat(read(thief.sign(GRANT))).isEqualTo(refused(Access.Why.FORGED));
    }

    @Test
    void a_weak_key_is_refused_and_no_secret_is_shown() {
        assertThatThrownBy(() -> SigningKeys.of("a", new byte[31])).hasMessageContaining("at least 32 bytes");
        assertThatThrownBy(() -> SigningKeys.of("a b", secret(1))).hasMessageContaining("1 to 16 letters");
        assertThatThrownBy(() -> keys.rotatedTo("a", secret(2))).hasMessageContaining("a name of its own");
        assertThatThrownBy(() -> keys.without("a")).hasMessageContaining("rotate");
        assertThat(keys.rotatedTo("b", secret(2))).hasToString("signing keys [b, a]");
    }

    @Test
    void a_form_token_is_no_link_and_a_link_no_form_token() {
        FormTokens tokens = FormTokens.of(keys, (id, until) -> true);
        Access.Granted access = (Access.Granted) read(links.sign(GRANT));
        String form = tokens.issue(FormKind.CANCELLATION, access, LATER, new Random(1));
        assertThat(read(form)).isEqualTo(refused(Access.Why.FORGED));
        assertThat(tokens.check(links.sign(GRANT), access, NOW)).isEqualTo(new FormPass.Bad(false));
    }

    @Test
    void every_language_has_every_sentence() {
        assertThat(Texts.check(AccessPhrases.bundle(), Set.of("en", "ar", "id")))
                .isEmpty();
        Texts texts = Texts.of(AccessPhrases.bundle());
        for (String tag : Set.of("en", "ar", "id")) {
            assertThat(texts.render(new Access.Refused(Access.Why.FORGED).says(), Locale.forLanguageTag(tag)))
                    .doesNotContain("access.");
        }
    }
}
