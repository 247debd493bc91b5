/** Many applications on a cluster: results, how many of which verdict, who flips between two policies. */
package io.github.baokao.spark;
