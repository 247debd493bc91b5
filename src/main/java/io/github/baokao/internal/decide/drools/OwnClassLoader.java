package io.github.baokao.internal.decide.drools;

import java.util.function.Supplier;

/**
 * Drools looks for its services by the context class loader of the thread, once for the whole process. Threads of a common pool, of a
 * plug-in or of a fat jar may have one that does not see Drools; the library's own always does.
 */
final class OwnClassLoader {
    private OwnClassLoader() {}

    /** Does something that may look for services of Drools. */
    static <T> T with(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader other = thread.getContextClassLoader();
        thread.setContextClassLoader(OwnClassLoader.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(other);
        }
    }
}
