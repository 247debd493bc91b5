package io.github.baokao.bench;

import io.github.baokao.Eligibility;
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
import io.github.baokao.candidate.Application;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Checks that every peer gives every criterion, condition and application of the population the engine's verdict. */
public final class PeerCheck {
    private static final Map<String, Supplier<Peer>> PEERS = new LinkedHashMap<>();

    static {
        PEERS.put("easyRules", EasyRules::new);
        PEERS.put("evrete", Evrete::new);
        PEERS.put("cel", CelPeer::new);
        PEERS.put("jsonLogic", JsonLogicPeer::new);
        PEERS.put("camundaDmn", Camunda::new);
        PEERS.put("kieDmn", KieDmn::new);
    }

    private PeerCheck() {}

    /** Checks all peers. */
    public static void main(String[] arguments) {
        System.out.println(check(Eligibility.bundled(), Population.hebei(Eligibility.bundled())));
    }

    static Preparer preparer(Eligibility eligibility) {
        return new Preparer(
                eligibility.catalog(), Population.hebei(eligibility).stream().map(eligibility::assess));
    }

    static String check(Eligibility eligibility, List<Application> applications) {
        Preparer preparer = preparer(eligibility);
        List<Derived> facts = applications.stream().map(preparer::prepare).toList();
        List<Outcome> expected =
                applications.stream().map(eligibility::assess).map(Outcome::of).toList();
        PEERS.forEach((name, make) -> {
            Peer peer = make.get();
            IntStream.range(0, facts.size()).parallel().forEach(i -> {
                Outcome found = peer.decide(facts.get(i));
                if (!found.equals(expected.get(i))) {
                    throw new IllegalStateException(name + " decides application " + i + " differently:\n"
                            + expected.get(i) + "\n" + found + "\n" + facts.get(i));
                }
            });
        });
        return "All peers (" + String.join(", ", PEERS.keySet())
                + ") alike in every verdict of criteria, conditions and application.";
    }
}
