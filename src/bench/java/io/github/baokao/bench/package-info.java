/** How fast baokao decides, beside Java written by hand and beside other engines. */
package io.github.baokao.bench;
