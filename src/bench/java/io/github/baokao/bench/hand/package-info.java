/** The conditions of the Hebei level-two guide in plain Java: what a platform without rules would write, giving the same assessments. */
package io.github.baokao.bench.hand;
