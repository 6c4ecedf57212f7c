package dev.aftercart.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What can be seen in the published sources alone. */
class SourcesTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final int LONGEST_METHOD = 40;
    private static final int LONGEST_FILE = 450;
    private static final Pattern COMPACT_CONSTRUCTOR = Pattern.compile("^\\s*public \\w+ \\{.*");

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

    @Test
    void everything_public_is_documented() throws IOException {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        parse(
                        found,
                        List.of(
                                "-Xdoclint:missing/protected",
                                "-Xdoclint/package:dev.aftercart.*",
                                "-Xmaxwarns",
                                "100000"))
                .analyze();

        List<String> undocumented = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : found.getDiagnostics()) {
            // A compact constructor's parameters are the record's components, documented there.
            if (isAboutComments(diagnostic)
                    && !COMPACT_CONSTRUCTOR.matcher(line(diagnostic)).matches()) {
                undocumented.add(diagnostic.toString());
            }
        }
        assertThat(undocumented).isEmpty();
    }

    private static boolean isAboutComments(Diagnostic<? extends JavaFileObject> diagnostic) {
        return diagnostic.getCode().contains("dc.missing")
                || diagnostic.getMessage(Locale.ROOT).startsWith("no comment")
                || diagnostic.getMessage(Locale.ROOT).startsWith("no @");
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) throws IOException {
        List<String> lines =
                diagnostic.getSource().getCharContent(true).toString().lines().toList();
        return lines.get(Math.toIntExact(diagnostic.getLineNumber()) - 1);
    }

    @Test
    void no_method_is_long() throws IOException {
        JavacTask task = parse(new DiagnosticCollector<>(), List.of());
        Trees trees = Trees.instance(task);
        List<String> tooLong = new ArrayList<>();
        task.parse()
                .forEach(unit -> new TreePathScanner<@Nullable Void, @Nullable Void>() {
                    @Override
                    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
                        if (method.getBody() != null) {
                            var positions = trees.getSourcePositions();
                            long first =
                                    unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method.getBody()));
                            long last =
                                    unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method.getBody()));
                            if (last - first > LONGEST_METHOD) {
                                tooLong.add(unit.getSourceFile().getName() + " " + method.getName() + ": "
                                        + (last - first));
                            }
                        }
                        return super.visitMethod(method, null);
                    }
                }.scan(unit, null));
        assertThat(tooLong).isEmpty();
    }

    @Test
    void no_file_is_long() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path source : sources()) {
            long lines;
            try (Stream<String> all = Files.lines(source)) {
                lines = all.count();
            }
            if (lines > LONGEST_FILE) {
                tooLong.add(ROOT.relativize(source) + ": " + lines);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    private JavacTask parse(DiagnosticCollector<JavaFileObject> found, List<String> options) throws IOException {
        StandardJavaFileManager files = compiler.getStandardFileManager(found, Locale.ROOT, null);
        List<String> all = new ArrayList<>(List.of("-proc:none", "-classpath", System.getProperty("java.class.path")));
        all.addAll(options);
        List<Path> sources = sources().stream()
                .filter(source -> !source.endsWith("module-info.java"))
                .toList();
        return (JavacTask) compiler.getTask(null, files, found, all, null, files.getJavaFileObjectsFromPaths(sources));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(ROOT)) {
            List<Path> sources = all.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> path.toString().contains("src" + File.separator + "main"))
                    .filter(path -> !path.startsWith(ROOT.resolve("examples")))
                    .toList();
            assertThat(sources).hasSizeGreaterThan(100);
            return sources;
        }
    }
}
