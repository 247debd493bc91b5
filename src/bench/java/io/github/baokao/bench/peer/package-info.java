/** Other engines deciding the Hebei level-two guide, each as a fair user would write it, all from the same derived facts. */
package io.github.baokao.bench.peer;
