package io.github.baokao.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;

/** What the process holds. */
final class Heap {
    private static final int ROUNDS = 3;

    private Heap() {}

    /** Bytes of the heap that live after collecting. */
    static long live() {
        for (int i = 0; i < ROUNDS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Bytes of metaspace in use. */
    static long metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToLong((MemoryPoolMXBean pool) -> pool.getUsage().getUsed())
                .sum();
    }

    static int classes() {
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }

    /** With those that were unloaded. */
    static long classesEver() {
        return ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
    }
}
