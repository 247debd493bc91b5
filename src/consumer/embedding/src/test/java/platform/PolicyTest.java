package platform;

import io.github.baokao.test.CaseTables;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** A platform with a policy of its own runs that policy's case tables; here some of them are enough. */
class PolicyTest {
    @TestFactory
    Stream<DynamicContainer> cases() {
        return CaseTables.in(Path.of(System.getProperty("policy"))).limit(2);
    }
}
