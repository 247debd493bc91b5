package platform;

import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.spring.Decisions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A platform that answers whether somebody may apply. */
@SpringBootApplication
@RestController
public class Platform {
    private final Decisions decisions;

    Platform(Decisions decisions) {
        this.decisions = decisions;
    }

    public static void main(String[] args) {
        SpringApplication.run(Platform.class, args);
    }

    @PostMapping(path = "/assess", produces = "application/json")
    String assess(@RequestBody String application) {
        return decisions.policy().toJson(decisions.assess(application));
    }

    /** On a thread whose context class loader is not that of the jar. */
    @PostMapping(path = "/assess-elsewhere", produces = "application/json")
    String assessElsewhere(@RequestBody String application) {
        return CompletableFuture.supplyAsync(() -> assess(application), ForkJoinPool.commonPool()).join();
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String refused(InvalidApplicationException e) {
        return e.getMessage();
    }
}
