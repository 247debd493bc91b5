package io.github.baokao.spring;

import java.util.LinkedHashMap;
import java.util.Map;

/** What health says of the policy; that the last good one decides is health enough. */
final class HealthDetails {
    private HealthDetails() {}

    static Map<String, Object> of(ServedPolicy.State state) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("policy", state.policy().policy());
        details.put("loaded", state.loaded().toString());
        state.fault().ifPresent(fault -> details.put("fault", fault));
        return details;
    }
}
