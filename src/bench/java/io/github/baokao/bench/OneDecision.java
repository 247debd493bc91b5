package io.github.baokao.bench;

import io.github.baokao.Eligibility;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.Trace;
import io.github.baokao.bench.hand.HandWritten;
import io.github.baokao.bench.hand.Preparer;
import io.github.baokao.bench.peer.Camunda;
import io.github.baokao.bench.peer.CelPeer;
import io.github.baokao.bench.peer.Derived;
import io.github.baokao.bench.peer.EasyRules;
import io.github.baokao.bench.peer.Evrete;
import io.github.baokao.bench.peer.JsonLogicPeer;
import io.github.baokao.bench.peer.KieDmn;
import io.github.baokao.bench.peer.Outcome;
import io.github.baokao.bench.peer.Peer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One application after the other, from records to a whole assessment. */
public class OneDecision {
    /** The engine with its own policy. */
    @State(Scope.Benchmark)
    public static class Engine {
        final Eligibility eligibility = Eligibility.bundled();
    }

    /** The same guide in plain Java. */
    @State(Scope.Benchmark)
    public static class Hand {
        final HandWritten evaluator = Equality.handWritten(Eligibility.bundled());
    }

    /** What all other engines share. */
    @State(Scope.Benchmark)
    public static class Facts {
        final Preparer preparer = PeerCheck.preparer(Eligibility.bundled());
    }

    /** KIE's DMN. */
    @State(Scope.Benchmark)
    public static class KieDmnState {
        final Peer peer = new KieDmn();
    }

    /** Camunda's DMN. */
    @State(Scope.Benchmark)
    public static class CamundaState {
        final Peer peer = new Camunda();
    }

    /** Evrete. */
    @State(Scope.Benchmark)
    public static class EvreteState {
        final Peer peer = new Evrete();
    }

    /** Easy Rules. */
    @State(Scope.Benchmark)
    public static class EasyRulesState {
        final Peer peer = new EasyRules();
    }

    /** JSON Logic. */
    @State(Scope.Benchmark)
    public static class JsonLogicPeerState {
        final Peer peer = new JsonLogicPeer();
    }

    /** CEL. */
    @State(Scope.Benchmark)
    public static class CelPeerState {
        final Peer peer = new CelPeer();
    }

    /** baokao. */
    @Benchmark
    public Assessment baokao(Engine engine, Cursor cursor) {
        return engine.eligibility.assess(cursor.next());
    }

    /** baokao with every rule run anew: one session for the application, nothing remembered of others. */
    @Benchmark
    public Trace oneSession(Engine engine, Cursor cursor) {
        return engine.eligibility.trace(cursor.next());
    }

    /** Java written by hand. */
    @Benchmark
    public Assessment handWritten(Hand hand, Cursor cursor) {
        return hand.evaluator.assess(cursor.next());
    }

    /** Deriving the facts that the other engines are given; part of what each of them takes. */
    @Benchmark
    public Derived onlyDerivingFacts(Facts facts, Cursor cursor) {
        return facts.preparer.prepare(cursor.next());
    }

    /** KIE's DMN. */
    @Benchmark
    public Outcome kieDmn(Facts facts, KieDmnState state, Cursor cursor) {
        return state.peer.decide(facts.preparer.prepare(cursor.next()));
    }

    /** Camunda's DMN. */
    @Benchmark
    public Outcome camundaDmn(Facts facts, CamundaState state, Cursor cursor) {
        return state.peer.decide(facts.preparer.prepare(cursor.next()));
    }

    /** Evrete. */
    @Benchmark
    public Outcome evrete(Facts facts, EvreteState state, Cursor cursor) {
        return state.peer.decide(facts.preparer.prepare(cursor.next()));
    }

    /** Easy Rules. */
    @Benchmark
    public Outcome easyRules(Facts facts, EasyRulesState state, Cursor cursor) {
        return state.peer.decide(facts.preparer.prepare(cursor.next()));
    }

    /** JSON Logic. */
    @Benchmark
    public Outcome jsonLogic(Facts facts, JsonLogicPeerState state, Cursor cursor) {
        return state.peer.decide(facts.preparer.prepare(cursor.next()));
    }

    /** CEL. */
    @Benchmark
    public Outcome cel(Facts facts, CelPeerState state, Cursor cursor) {
        return state.peer.decide(facts.preparer.prepare(cursor.next()));
    }
}
