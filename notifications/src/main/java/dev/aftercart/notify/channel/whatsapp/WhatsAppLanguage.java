package dev.aftercart.notify.channel.whatsapp;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Language codes as WhatsApp writes them: {@code ar}, {@code id}, {@code en_US}. */
public final class WhatsAppLanguage {

    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}(_[A-Z]{2,3})?");

    private WhatsAppLanguage() {}

    /**
     * The code of a language.
     *
     * @param language the language, with or without a region
     * @return the code, such as {@code en_US} for {@code en-US} and {@code id} for the old {@code in}
     */
    public static String code(Locale language) {
        Locale plain = Locale.forLanguageTag(language.toLanguageTag());
        String code = Locale.forLanguageTag(plain.getLanguage()).toLanguageTag();
        return plain.getCountry().isEmpty() ? code : code + "_" + plain.getCountry();
    }

    /**
     * The approved code that suits a customer best: their region's, their language's, or another region's of their language.
     *
     * @param approved the codes a template was approved in
     * @param language what the customer reads
     * @return one of the approved codes; empty when none is of the language
     */
    public static Optional<String> among(Collection<String> approved, Locale language) {
        String region = code(language);
        String alone = region.split("_", 2)[0];
        return Stream.concat(
                        Stream.of(region, alone).filter(approved::contains),
                        approved.stream()
                                .filter(code -> code.startsWith(alone + "_"))
                                .sorted())
                .findFirst();
    }

    static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }
}
