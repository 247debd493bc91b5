/**
 * Says results: Chinese and English text, JSON, HTML reports, lines of a batch.
 *
 * <p>Used by the guide, the door and the workbench; it concludes nothing.
 */
package io.github.baokao.internal.say;
