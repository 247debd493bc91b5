package io.github.baokao.spring;

import io.github.baokao.Eligibility;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/** Finds the policy that is named: the library's, one on the class path, one in a directory. */
final class PolicySource {
    private static final String CLASS_PATH = "classpath:";

    private PolicySource() {}

    static ServedPolicy served(BaokaoProperties properties) {
        String name = properties.policy();
        if (name.equals("bundled")) {
            return ServedPolicy.of(Eligibility.bundled());
        }
        return name.startsWith(CLASS_PATH)
                ? ServedPolicy.of(onClassPath(name))
                : ServedPolicy.in(Path.of(name), properties.reloadInterval());
    }

    /** Through a directory that is gone again: in a jar nothing can be listed but by Spring. */
    private static Eligibility onClassPath(String name) {
        String root = name.endsWith("/") ? name : name + "/";
        try {
            Path copy = Files.createTempDirectory("baokao");
            try {
                for (String files : List.of("catalog/**/*.yaml", "rules/**/*.*")) {
                    copy(root, files, copy);
                }
                return Eligibility.load(copy);
            } finally {
                FileSystemUtils.deleteRecursively(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(String root, String files, Path to) throws IOException {
        var resolver = new PathMatchingResourcePatternResolver(PolicySource.class.getClassLoader());
        String folder = "/" + root.substring(CLASS_PATH.length()).replaceFirst("^/", "");
        for (Resource resource : resolver.getResources("classpath*:" + folder + files)) {
            String url = resource.getURL().toString();
            Path file = to.resolve(url.substring(url.lastIndexOf(folder) + folder.length()));
            Files.createDirectories(file.getParent());
            try (InputStream in = resource.getInputStream()) {
                Files.copy(in, file);
            }
        }
    }
}
