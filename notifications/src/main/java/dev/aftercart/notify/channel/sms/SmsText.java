package dev.aftercart.notify.channel.sms;

import dev.aftercart.explain.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text message as it goes out: its alphabet and the parts it is sent and paid in.
 *
 * <pre>{@code
 * SmsText sms = SmsText.of("Your parcel arrives tomorrow, 2:00 – 4:00 PM");
 * sms.alphabet();        // GSM_7: the dash and the narrow space were replaced
 * sms.parts().size();    // 1
 * sms.left();            // 116
 * }</pre>
 *
 * <p>Immutable and thread-safe. No text is refused; a message of more than 255 parts, which TS 23.040 cannot number, is left
 * to the sender to refuse.
 */
public final class SmsText {

    private static final int FEW = 10;

    private final String text;
    private final Alphabet alphabet;
    private final List<String> parts;
    private final int foreign;

    private SmsText(String text) {
        this.text = text;
        this.foreign = Gsm7.firstForeign(text);
        this.alphabet = foreign < 0 ? Alphabet.GSM_7 : Alphabet.UCS_2;
        List<String> cut = new ArrayList<>();
        Cut.into(cut, text, alphabet);
        this.parts = List.copyOf(cut);
    }

    /**
     * The character that puts a message into UCS-2.
     *
     * @param character the character, of one or two {@code char}s
     * @param index where it stands in the text
     */
    public record Culprit(String character, int index) {}

    /**
     * A message in the GSM alphabet if replacing spaces, dashes, quotation marks, dots and invisible characters can bring it
     * there; otherwise as it is, with direction marks instead of isolates. Letters are never changed: a name stays as it is
     * spelled, and Arabic is not touched.
     *
     * @param text the text
     * @return the message
     */
    public static SmsText of(String text) {
        String plain = Plain.typography(text);
        return new SmsText(plain != null ? plain : Plain.withoutIsolates(text));
    }

    /**
     * The same, but Latin letters that the GSM alphabet lacks lose their marks ({@code Łukasz} is sent as {@code Lukasz}) where
     * that brings the whole message there. Right for a language whose readers are used to it in text messages.
     *
     * @param text the text
     * @return the message
     */
    public static SmsText inPlainLetters(String text) {
        String plain = Plain.letters(text);
        return plain != null ? new SmsText(plain) : of(text);
    }

    /**
     * A message exactly as it is.
     *
     * @param text the text
     * @return the message
     */
    public static SmsText exactly(String text) {
        return new SmsText(text);
    }

    /**
     * How many parts a text takes as it is: as {@code exactly(text).parts().size()}, without making them.
     *
     * @param text the text
     * @return 1 or more
     */
    public static int count(CharSequence text) {
        return Cut.count(text);
    }

    /**
     * The text as it is sent.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /**
     * The alphabet it is sent in.
     *
     * @return the alphabet
     */
    public Alphabet alphabet() {
        return alphabet;
    }

    /**
     * The parts in sequence; joined they are the text. A part is shorter than it could be where a character would be torn.
     *
     * @return one or more parts
     */
    public List<String> parts() {
        return parts;
    }

    /**
     * How much still fits without another part.
     *
     * @return places of 7 or 16 bits
     */
    public int left() {
        int room = parts.size() == 1 ? alphabet.single() : alphabet.part();
        return room - Cut.places(parts.get(parts.size() - 1), alphabet);
    }

    /**
     * What keeps the message out of the GSM alphabet.
     *
     * @return the first such character; empty in the GSM alphabet
     */
    public Optional<Culprit> forcedBy() {
        return foreign < 0
                ? Optional.empty()
                : Optional.of(new Culprit(Character.toString(text.codePointAt(foreign)), foreign));
    }

    /**
     * What the shop may want to know before it pays: Arabic that takes more than one part, or a few characters that make an
     * otherwise plain message take more parts.
     *
     * @return warnings; empty when there is nothing to save
     */
    public List<Diagnostic> warnings() {
        if (parts.size() == 1 || foreign < 0) {
            return List.of();
        }
        if (text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)) {
            return List.of(Diagnostic.warning(
                    "",
                    "Arabic in " + parts.size() + " parts: " + text.length() + " characters, and one part holds "
                            + alphabet.single()));
        }
        return spoilers();
    }

    private List<Diagnostic> spoilers() {
        StringBuilder replaced = new StringBuilder();
        text.codePoints().forEach(c -> replaced.appendCodePoint(Gsm7.places(c) > 0 ? c : '?'));
        long foreigners =
                text.codePoints().filter(c -> Gsm7.places(c) == 0).distinct().count();
        int without = count(replaced);
        if (foreigners > FEW || without >= parts.size()) {
            return List.of();
        }
        String culprit = forcedBy().orElseThrow().character();
        return List.of(Diagnostic.warning(
                "",
                "“" + culprit + "” at " + foreign + " makes it " + parts.size() + " parts instead of " + without
                        + "; characters outside of the GSM alphabet: " + foreigners));
    }

    /**
     * The text as it is sent.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return text;
    }
}
