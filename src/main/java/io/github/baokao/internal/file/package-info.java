/**
 * What is handed in: checklist, forms field by field, the audit of what is about to be uploaded.
 *
 * <p>Used by the door and the workbench.
 */
package io.github.baokao.internal.file;
