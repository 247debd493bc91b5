package io.github.baokao.bench.peer;

/** Another engine that decides from derived facts. */
public interface Peer {
    /** Decides one application. */
    Outcome decide(Derived facts);
}
