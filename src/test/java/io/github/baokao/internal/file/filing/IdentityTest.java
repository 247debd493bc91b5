package io.github.baokao.internal.file.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {
    private static final String BORN = "11010519900307";

    /** Every check character there is, by the table that the standard prints. */
    @Test
    void theCheckCharacterIsThatOfTheStandard() {
        for (int serial = 0; serial < 1000; serial++) {
            String number = Numbers.identity(BORN, serial);
            for (char last : "0123456789X".toCharArray()) {
                assertThat(new Identity(number.substring(0, 17) + last).checked())
                        .as("serial %s", serial)
                        .isEqualTo(number.charAt(17) == last);
            }
        }
    }

    /** What the check character is for. */
    @Test
    void oneWrongDigitOrTwoSwappedOnesAreFound() {
        String number = Numbers.identity(BORN, 427);
        for (int at = 0; at < 17; at++) {
            char[] wrong = number.toCharArray();
            wrong[at] = (char) ('0' + (wrong[at] - '0' + 1) % 10);
            assertThat(new Identity(new String(wrong)).checked()).isFalse();
            char[] swapped = number.toCharArray();
            swapped[at] = number.charAt(at + 1);
            swapped[at + 1] = number.charAt(at);
            if (swapped[at] != swapped[at + 1]) {
                assertThat(new Identity(new String(swapped)).checked()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "110105900307123",
                "1101051990030712",
                "11010519900307123",
                "1101051990030712345",
                "11010519900307123Y",
                "1101051990030X1234",
                "１１０１０５１９９００３０７１２３Ｘ",
                "110105 19900307 123X",
            })
    void whatHasOtherCharactersOrAnotherLengthIsNone(String number) {
        Identity identity = new Identity(number);
        assertThat(identity.formed()).isFalse();
        assertThat(identity.birth()).isEmpty();
        assertThat(identity.male()).isEmpty();
        assertThat(identity.checked()).isFalse();
        assertThat(identity.smallX()).isFalse();
    }

    @Test
    void bothFormsOfTheLastCharacterAreTheSame() {
        String number = Numbers.identityInX(BORN);
        assertThat(new Identity(number).checked()).isTrue();
        assertThat(new Identity(number).smallX()).isFalse();
        assertThat(new Identity(" " + number.replace('X', 'x') + " ").checked()).isTrue();
        assertThat(new Identity(number.replace('X', 'x')).smallX()).isTrue();
    }

    @Test
    void theDayOfBirthMustExist() {
        assertThat(new Identity(Numbers.identity(BORN, 1)).birth()).contains(LocalDate.of(1990, 3, 7));
        assertThat(new Identity(Numbers.identity("11010520000229", 1)).birth()).contains(LocalDate.of(2000, 2, 29));
        assertThat(new Identity(Numbers.identity("11010519000229", 1)).birth()).isEmpty();
        assertThat(new Identity(Numbers.identity("11010519901301", 1)).birth()).isEmpty();
        assertThat(new Identity(Numbers.identity("11010519900000", 1)).birth()).isEmpty();
    }

    @Test
    void oddIsMale() {
        assertThat(new Identity(Numbers.identity(BORN, 121)).male()).contains(true);
        assertThat(new Identity(Numbers.identity(BORN, 120)).male()).contains(false);
    }

    @Test
    void nothingOfItShows() {
        assertThat(new Identity(Numbers.identity(BORN, 121))).asString().doesNotContain("1990", "110105");
    }
}
