package dev.aftercart.benchmarks.template;

import com.fizzed.rocker.runtime.StringBuilderOutput;
import com.github.jknack.handlebars.Handlebars;
import com.github.mustachejava.DefaultMustacheFactory;
import com.samskivert.mustache.Mustache;
import dev.aftercart.notify.template.Output;
import dev.aftercart.notify.template.Template;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.StringLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import liqp.TemplateParser;
import org.jspecify.annotations.Nullable;

/** The engines by name, each with HTML escaping on and as its documentation has it. */
final class Engines {

    /** Those that make Java of the text when a shop is built. */
    static final List<String> AT_BUILD_TIME = List.of("jte", "rocker", "jstachio");

    /** Those that learn the text at run time. */
    static final List<String> AT_RUN_TIME =
            List.of("aftercart", "pebble", "jmustache", "mustacheJava", "freemarker", "handlebars", "qute", "liqp");

    private Engines() {}

    static String text() {
        try (InputStream in = Engines.class.getResourceAsStream("/template/order.mustache")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Engine named(String name) {
        return switch (name) {
            case "aftercart" -> of(Syntax.LIQUID, Engines::aftercart);
            case "jte" -> of(Syntax.JTE, Engines::jte);
            case "rocker" -> of(Syntax.ROCKER, Engines::rocker);
            case "jstachio" -> of(null, Engines::jstachio);
            case "pebble" -> of(Syntax.LIQUID, Engines::pebble);
            case "jmustache" -> of(null, Engines::jmustache);
            case "mustacheJava" -> of(null, Engines::mustacheJava);
            case "freemarker" -> of(Syntax.FREEMARKER, Engines::freemarker);
            case "handlebars" -> of(null, Engines::handlebars);
            case "qute" -> of(Syntax.QUTE, Engines::qute);
            case "liqp" -> of(Syntax.ESCAPED_LIQUID, Engines::liqp);
            default ->
                throw new IllegalArgumentException(
                        "no engine " + name + "; there are " + AT_BUILD_TIME + " and " + AT_RUN_TIME);
        };
    }

    private interface Compiling {
        Engine.Mail compile(String source) throws IOException;
    }

    private static Engine of(@Nullable Syntax syntax, Compiling compiling) {
        return new Engine() {
            @Override
            public String source(String mustache) {
                return syntax == null ? mustache : syntax.translated(mustache);
            }

            @Override
            public Mail compile(String source) {
                try {
                    return compiling.compile(source);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    private static Engine.Mail aftercart(String source) {
        Template template = Template.compile(source, Output.EMAIL_HTML).orThrow();
        return data -> {
            Map<String, Object> values = data.values();
            return () -> template.render(values);
        };
    }

    private static Engine.Mail jte(String source) throws IOException {
        CodeResolver code = new CodeResolver() {
            @Override
            public String resolve(String name) {
                return "@param " + OrderMail.class.getName() + " mail\n" + source;
            }

            @Override
            public long getLastModified(String name) {
                return 0;
            }
        };
        TemplateEngine engine = TemplateEngine.create(code, Files.createTempDirectory("jte"), ContentType.Html);
        return data -> () -> {
            StringOutput output = new StringOutput();
            engine.render("order.jte", data, output);
            return output.toString();
        };
    }

    /** Its Java was made when this module was compiled, from {@code src/main/rocker}. */
    private static Engine.Mail rocker(String source) {
        return data -> () ->
                OrderRocker.template(data).render(StringBuilderOutput.FACTORY).toString();
    }

    /** Its Java was made when this module was compiled, from the text itself. */
    private static Engine.Mail jstachio(String source) {
        return data -> {
            JStachioMail mail = new JStachioMail(data);
            return () -> JStachioMailRenderer.of().execute(mail);
        };
    }

    private static Engine.Mail pebble(String source) {
        PebbleTemplate template = new PebbleEngine.Builder()
                .loader(new StringLoader())
                .newLineTrimming(false)
                .build()
                .getTemplate(source);
        return data -> {
            Map<String, Object> values = data.values();
            return () -> {
                StringWriter writer = new StringWriter();
                try {
                    template.evaluate(writer, values);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return writer.toString();
            };
        };
    }

    private static Engine.Mail jmustache(String source) {
        com.samskivert.mustache.Template template = Mustache.compiler().compile(source);
        return data -> {
            Map<String, Object> values = data.values();
            return () -> template.execute(values);
        };
    }

    private static Engine.Mail mustacheJava(String source) {
        com.github.mustachejava.Mustache template =
                new DefaultMustacheFactory().compile(new StringReader(source), "order");
        return data -> {
            Map<String, Object> values = data.values();
            return () -> template.execute(new StringWriter(), values).toString();
        };
    }

    private static Engine.Mail freemarker(String source) throws IOException {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setWhitespaceStripping(false);
        freemarker.template.Template template = new freemarker.template.Template("order", source, configuration);
        return data -> {
            Map<String, Object> values = data.values();
            return () -> {
                StringWriter writer = new StringWriter();
                try {
                    template.process(values, writer);
                } catch (IOException | TemplateException e) {
                    throw new IllegalStateException(e);
                }
                return writer.toString();
            };
        };
    }

    private static Engine.Mail handlebars(String source) throws IOException {
        com.github.jknack.handlebars.Template template = new Handlebars().compileInline(source);
        return data -> {
            Map<String, Object> values = data.values();
            return () -> {
                try {
                    return template.apply(values);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            };
        };
    }

    private static Engine.Mail qute(String source) {
        io.quarkus.qute.Template template = io.quarkus.qute.Engine.builder()
                .addDefaults()
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .removeStandaloneLines(false)
                .build()
                .parse(source, Variant.forContentType(Variant.TEXT_HTML));
        return data -> {
            Map<String, Object> values = data.values();
            return () -> template.render(values);
        };
    }

    private static Engine.Mail liqp(String source) {
        liqp.Template template = new TemplateParser.Builder().build().parse(source);
        return data -> {
            Map<String, Object> values = data.values();
            return () -> template.render(values);
        };
    }
}
