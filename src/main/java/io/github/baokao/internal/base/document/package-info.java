/**
 * Reads YAML and JSON into an untyped tree that knows where everything stands, and decodes it field by field. No fault stops
 * the reading: all of them are collected. Not part of the API.
 */
@NullMarked
package io.github.baokao.internal.base.document;

import org.jspecify.annotations.NullMarked;
