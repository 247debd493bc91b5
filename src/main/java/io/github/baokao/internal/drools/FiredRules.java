package io.github.baokao.internal.drools;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/** Notes which rules fire in a session. */
final class FiredRules extends DefaultAgendaEventListener {
    private final List<String> names = new ArrayList<>();

    List<String> names() {
        return names;
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        names.add(event.getMatch().getRule().getName());
    }
}
