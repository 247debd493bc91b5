package io.github.baokao.bench.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kie.api.KieServices;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;

/** KIE's DMN: decision tables as functions, called by FEEL for every choice; criteria, conditions and application in the model. */
public final class KieDmn implements Peer {
    private static final int CRITERIA = 9;
    private static final int CONDITIONS = 5;

    private final DMNRuntime runtime;
    private final DMNModel model;

    /** Compiles the model. */
    public KieDmn() {
        Resource resource = KieServices.get()
                .getResources()
                .newClassPathResource("io/github/baokao/bench/peer/hebei-kie.dmn", "UTF-8", KieDmn.class);
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
    }

    @Override
    public Outcome decide(Derived facts) {
        DMNContext context = runtime.newContext();
        context.set("facts", facts.asMap());
        DMNResult result = runtime.evaluateAll(model, context);
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        DMNContext decided = result.getContext();
        return new Outcome(
                numbers(decided, "criterion ", CRITERIA),
                numbers(decided, "condition ", CONDITIONS),
                ((Number) decided.get("application")).intValue());
    }

    private static List<Integer> numbers(DMNContext decided, String name, int count) {
        List<Integer> numbers = new ArrayList<>(count);
        IntStream.rangeClosed(1, count).forEach(i -> numbers.add(((Number) decided.get(name + i)).intValue()));
        return numbers;
    }
}
