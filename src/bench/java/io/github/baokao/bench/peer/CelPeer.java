package io.github.baokao.bench.peer;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.extensions.CelExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The Common Expression Language: one compiled expression for every criterion, {@code math.greatest} over the choices. */
public final class CelPeer implements Peer {
    private static final String EVENT = "!c.dated ? 1 : c.happened ? 3 : 0";
    private static final String CERTIFICATE = "c.relation == 'unknown' ? 1 : c.relation == 'open' ? 2 : 3, "
            + "!c.levelStated ? 1 : !c.levelMatches ? 0 : c.contradicted ? 2 : 3, "
            + EVENT;
    private static final String HELD = "!c.dated ? 1 : c.heldSure ? 3 : c.heldPossible ? 1 : 0";
    private static final String TITLE = "c.level == '' ? 1 : c.level == 'LEVEL' ? 3 : 0, "
            + "c.corresponds == '是' ? 3 : c.corresponds == '否' ? 0 : 2, "
            + EVENT;
    private static final String GRADUATE = "c.type == '' ? 1 : c.type in ['高级技工学校', '技师学院'] ? 3 : 0, "
            + "c.status == '' ? 1 : c.ahead ? 0 : c.status == '毕业' ? 3 : 0";
    private static final String STUDENT =
            "c.type == '' ? 1 : c.type == '技师学院' ? 3 : 0, " + "c.group == '' ? 1 : c.group in ['预备技师班', '技师班'] ? 3 : 0";
    private static final String WORK =
            "!W.stated ? 1 : W.sure >= MONTHS ? 3 : W.reviewed >= MONTHS ? 2 : W.possible >= MONTHS ? 1 : 0";

    private final List<CelRuntime.Program> criteria = new ArrayList<>();

    /** Compiles the expressions. */
    public CelPeer() {
        add(best("certificates", CERTIFICATE, 60));
        add(best("titles", TITLE.replace("LEVEL", "初级"), 60));
        add(best("certificates", CERTIFICATE, 12));
        add(best("titles", TITLE.replace("LEVEL", "中级"), 12));
        add(best("certificates", CERTIFICATE, 0));
        add(best("schools", GRADUATE, 0));
        add(work("facts.work", 24));
        add(best("certificates", CERTIFICATE + ", " + HELD, 0));
        add(best("schools", STUDENT, 0));
    }

    @Override
    public Outcome decide(Derived facts) {
        Map<String, Object> data = Map.of("facts", facts.asMap());
        List<Integer> verdicts = new ArrayList<>(criteria.size());
        try {
            for (CelRuntime.Program criterion : criteria) {
                verdicts.add(((Number) criterion.eval(data)).intValue());
            }
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
        return Conjunctions.of(verdicts);
    }

    private void add(String expression) {
        CelCompiler compiler = CelCompilerFactory.standardCelCompilerBuilder()
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addLibraries(CelExtensions.math())
                .addVar("facts", MapType.create(SimpleType.STRING, SimpleType.DYN))
                .build();
        CelRuntime runtime = CelRuntimeFactory.standardCelRuntimeBuilder()
                .addLibraries(CelExtensions.math())
                .build();
        try {
            criteria.add(runtime.createProgram(compiler.compile(expression).getAst()));
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException(expression, e);
        }
    }

    private static String best(String list, String parts, int months) {
        String then = months == 0 ? "" : ", " + work("c.after", months);
        String unknown = months == 0 ? "1" : "math.least(1, " + work("facts.undated", months) + ")";
        String choices = "facts." + list + ".map(c, math.least([" + parts + then + "]))";
        return "!facts." + list + "Stated ? " + unknown + " : math.greatest([0] + " + choices + ")";
    }

    private static String work(String where, int months) {
        return WORK.replace("W.", where + ".").replace("MONTHS", String.valueOf(months));
    }
}
