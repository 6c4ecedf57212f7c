package dev.aftercart.notify.message;

import dev.aftercart.explain.Phrase;
import dev.aftercart.explain.Phrase.Argument;
import dev.aftercart.notify.channel.whatsapp.WhatsAppParameter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A wording as a body with numbers in place of its arguments, in the order in which the language needs them, and the
 * arguments by themselves. The body is the same for every order, since it is approved once; so the wording cannot choose a
 * plural form.
 */
record WhatsAppBody(String text, Map<String, String> parameters) {

    private static final Pattern NAME = Pattern.compile("\\{\\{([a-z_]+)}}");

    static WhatsAppBody of(Wordings wordings, String key) {
        Map<String, Argument> names = new LinkedHashMap<>();
        wordings.filled().arguments().keySet().forEach(name -> names.put(name, new Argument.Code("{{" + name + "}}")));
        String named = wordings.texts()
                .wording(new Phrase(key, names), wordings.language())
                .sms()
                .replace("\u200E", "")
                .replace("\u200F", "");
        Map<String, String> parameters = new LinkedHashMap<>();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        String text = NAME.matcher(named).replaceAll(found -> {
            String name = found.group(1);
            if (numbers.putIfAbsent(name, numbers.size() + 1) == null) {
                parameters.put(String.valueOf(numbers.size()), parameter(wordings, name));
            }
            return Matcher.quoteReplacement("{{" + numbers.get(name) + "}}");
        });
        return new WhatsAppBody(text, parameters);
    }

    private static String parameter(Wordings wordings, String name) {
        Phrase alone = Phrase.of("whatsapp.parameter")
                .with(
                        "value",
                        Objects.requireNonNull(wordings.filled().arguments().get(name)));
        return WhatsAppParameter.of(wordings.say(alone).sms()).text();
    }
}
