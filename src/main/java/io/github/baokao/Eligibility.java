package io.github.baokao;

import io.github.baokao.advice.Advice;
import io.github.baokao.advice.Way;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.Trace;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.PolicyRule;
import io.github.baokao.diagnostic.PolicyException;
import io.github.baokao.filing.FilingFacts;
import io.github.baokao.internal.decide.drools.RuleCompiler;
import io.github.baokao.internal.decide.engine.Assessor;
import io.github.baokao.internal.decide.engine.Rulebook;
import io.github.baokao.internal.file.filing.FormFiller;
import io.github.baokao.internal.guide.advice.Advisor;
import io.github.baokao.internal.guide.interview.Conversation;
import io.github.baokao.internal.policy.read.ApplicationReader;
import io.github.baokao.internal.policy.read.CatalogReader;
import io.github.baokao.internal.policy.read.FactCheck;
import io.github.baokao.internal.policy.read.FilingReader;
import io.github.baokao.internal.policy.read.PackedPolicy;
import io.github.baokao.internal.policy.read.PolicyFiles;
import io.github.baokao.internal.policy.read.TextFormat;
import io.github.baokao.internal.policy.read.Uninterrupted;
import io.github.baokao.internal.say.json.ApplicationJson;
import io.github.baokao.internal.say.json.AssessmentWriter;
import io.github.baokao.interview.Interview;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * A policy, that is a catalogue of guides and the rules that say what they mean, ready to decide who may apply for a vocational
 * skill-level certificate (职业技能等级认定), by which condition and with which documents. Immutable and safe for use by many threads.
 *
 * <pre>{@code
 * Eligibility eligibility = Eligibility.bundled();
 * Assessment result = eligibility.assess(eligibility.read(json));
 * }</pre>
 */
public final class Eligibility {
    private static final class Bundled {
        private static final Eligibility POLICY = Uninterrupted.call(Eligibility::ofLibrary);
    }

    private final Catalog catalog;
    private final String policy;
    private final Rulebook rules;
    private final Assessor assessor;
    private final FormFiller filler;
    private final ApplicationReader reader;
    private final FactCheck check;
    private final FilingReader filingReader;
    private final AssessmentWriter writer = new AssessmentWriter();

    private Eligibility(Catalog catalog, Rulebook rules, String policy) {
        this.catalog = catalog;
        this.policy = policy;
        this.rules = rules;
        assessor = new Assessor(catalog, rules, policy);
        filler = new FormFiller(catalog, rules, assessor.keys());
        reader = new ApplicationReader(catalog, assessor::unknownNames);
        check = new FactCheck(catalog);
        filingReader = new FilingReader(catalog);
    }

    private static Eligibility ofLibrary() {
        PackedPolicy packed = PackedPolicy.bundled();
        Catalog catalog = packed.catalog();
        return new Eligibility(catalog, RuleCompiler.precompiled(packed.rules(catalog)), packed.hash());
    }

    private static Eligibility of(PolicyFiles files) {
        Catalog catalog = CatalogReader.read(files.catalog());
        return new Eligibility(catalog, RuleCompiler.compileWhole(files.rules(), catalog), files.hash());
    }

    /** The policy that comes with the library, loaded once, at the first call. */
    public static Eligibility bundled() {
        return Bundled.POLICY;
    }

    /**
     * The policy of a directory that has {@code catalog/} and {@code rules/} in it, loaded anew at each call. It is loaded whole even by
     * a thread that is interrupted, which stays so.
     *
     * @param directory the directory
     * @throws PolicyException with every fault of the files; nothing is half-loaded
     */
    public static Eligibility load(Path directory) {
        return Uninterrupted.call(() -> of(PolicyFiles.inDirectory(directory)));
    }

    /**
     * Gives every condition of the programme applied for its verdict, with the evidence and the documents.
     *
     * @param application the facts
     * @return the result
     * @throws InvalidApplicationException if the occupation, level or region applied for does not exist, or with whatever {@link #read}
     *     would refuse
     * @throws IllegalStateException if the rules of a policy directory leave something undecided
     */
    public Assessment assess(Application application) {
        return assessor.assess(checked(application));
    }

    /** Facts that were built are held to what those that are read are held to. */
    private Application checked(Application application) {
        return check.isPlain(application) ? application : read(toJson(application));
    }

    /** The same of facts that were read, or of checked ones that were changed by this library. */
    Assessment assessChecked(Application application) {
        return assessor.assess(application);
    }

    /**
     * Gives the same result as {@link #assess} by putting everything about the application to the rules in one session, with every
     * conclusion that a rule drew and the facts it drew it from. Takes a hundred times as long: for explaining, testing and auditing.
     *
     * @param application the facts
     * @return the result and how it came about
     * @throws InvalidApplicationException if the occupation, level or region applied for does not exist
     * @throws IllegalStateException if the rules of a policy directory leave something undecided
     */
    public Trace trace(Application application) {
        return Assessor.trace(catalog, rules, policy, checked(application));
    }

    /**
     * Assesses many applications, each when the stream comes to it: lazily, in parallel if the given stream is, in the same order,
     * and holding none of them. An application that is refused does not end the stream; a policy that cannot decide does, by an
     * {@link IllegalStateException}.
     *
     * <p>To cancel it, take no more of it ({@code limit}, {@code takeWhile}), close it from any thread, or interrupt a thread that
     * works at it: the terminal operation then ends with a {@link java.util.concurrent.CancellationException} before the next
     * application, and an interrupted thread stays interrupted. Closing it closes the given stream.
     *
     * @param applications the facts
     * @return what became of each
     */
    public Stream<Outcome> assessAll(Stream<Application> applications) {
        AtomicBoolean closed = new AtomicBoolean();
        Stream<Outcome> outcomes = applications.map(application -> {
            if (closed.get() || Thread.currentThread().isInterrupted()) {
                throw new CancellationException("cancelled");
            }
            return Outcome.of(application, this);
        });
        return outcomes.onClose(() -> closed.set(true));
    }

    /** Assesses JSON Lines: from a stream of bytes to a stream of bytes, on all processors unless told otherwise. */
    public Batch batch() {
        return Batch.of(this);
    }

    /**
     * Reads an application: JSON if the text begins with a brace or bracket, else YAML.
     *
     * @param text JSON or YAML
     * @return the application
     * @throws InvalidApplicationException with every fault by path
     */
    public Application read(String text) {
        return reader.read(text, format(text));
    }

    /**
     * Reads an application that need not say on which day the form is signed.
     *
     * @param text JSON or YAML
     * @param otherwise the day of signing where the text states none
     * @return the application
     * @throws InvalidApplicationException with every fault by path
     */
    public Application read(String text, LocalDate otherwise) {
        return reader.read(text, format(text), Optional.of(otherwise));
    }

    /**
     * Reads what a person states for filing: the condition chosen, the particulars, what stands on the forms, the files.
     *
     * @param text JSON or YAML
     * @return what is stated
     * @throws InvalidApplicationException with every fault by path
     */
    public FilingFacts readFiling(String text) {
        return filingReader.read(text, format(text));
    }

    /**
     * Prepares to file an application by the condition that suits it best.
     *
     * @param application the facts
     * @return the filing, of a person with no particulars yet
     * @throws InvalidApplicationException if the occupation, level or region applied for does not exist
     */
    public Filing filing(Application application) {
        return Filing.of(this, checked(application));
    }

    private static TextFormat format(String text) {
        String start = (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
        boolean json = start.startsWith("{") || start.startsWith("[");
        return json ? TextFormat.JSON : TextFormat.YAML;
    }

    /**
     * Writes an application as JSON, on one line, as {@link #read} takes it.
     *
     * @param application the facts
     * @return JSON; what identifies the person is in it if it is in the facts
     */
    public String toJson(Application application) {
        return ApplicationJson.of(application, catalog.kinds()).text();
    }

    /**
     * Writes a result as JSON, on one line.
     *
     * @param assessment the result
     * @return JSON whose shape the README documents
     */
    public String toJson(Assessment assessment) {
        return AssessmentWriter.compact(assessment);
    }

    /**
     * Writes a result as JSON, on one line without a line break; faster than {@link #toJson}.
     *
     * @param assessment a result of this policy
     * @param out takes the JSON in UTF-8; it is neither flushed nor closed
     * @throws IOException if the stream throws it
     */
    public void writeJson(Assessment assessment, OutputStream out) throws IOException {
        writer.write(assessment, out);
    }

    /** The key that an application states which may be refused. */
    Optional<String> id(String json) {
        return reader.id(json);
    }

    Rulebook rulebook() {
        return rules;
    }

    FormFiller filler() {
        return filler;
    }

    AssessmentWriter writer() {
        return writer;
    }

    /**
     * Begins to ask for what is missing.
     *
     * @param application the facts known so far
     * @return the interview, at its first question
     * @throws InvalidApplicationException if the occupation, level or region applied for does not exist
     */
    public Interview interview(Application application) {
        return Conversation.about(checked(application), this::assessChecked, reader, catalog);
    }

    /**
     * Looks for the smallest changes that would satisfy a condition: waiting, a paper the person may already have, something to
     * acquire. Takes some milliseconds, where a decision takes some millionths of a second; for lists of facts longer than any
     * person's the search ends early, with what it found until then.
     *
     * @param application the facts
     * @return ways to the conditions that are not satisfied, best first: least effort, fewest things to acquire, fewest papers,
     *     earliest day
     * @throws InvalidApplicationException if the occupation, level or region applied for does not exist
     */
    public List<Way> ways(Application application) {
        return advice(application).ways();
    }

    /**
     * Looks for the same changes, and says whether the search came to its end: of very many facts it tries so many only.
     *
     * @param application the facts
     * @return the ways, as {@link #ways} gives them
     * @throws InvalidApplicationException if the occupation, level or region applied for does not exist
     */
    public Advice advice(Application application) {
        return Advisor.advice(checked(application), catalog, this::assessChecked);
    }

    /** The catalogue: programmes, lists, documents, sources, discrepancies. */
    public Catalog catalog() {
        return catalog;
    }

    /** The rules, file by file, as they stand there: what each says, the wording it rests on, the discrepancies it cites. */
    public List<PolicyRule> rules() {
        return rules.rules();
    }

    /** The content hash of catalogue and rules: SHA-256, hexadecimal. */
    public String policy() {
        return policy;
    }
}
