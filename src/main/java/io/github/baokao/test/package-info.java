/**
 * For the tests of those who embed the library: assertions, facts written as in case tables, case tables as dynamic tests. In the
 * artifact with the classifier {@code test}; AssertJ and JUnit are the caller's own.
 */
@NullMarked
package io.github.baokao.test;

import org.jspecify.annotations.NullMarked;
