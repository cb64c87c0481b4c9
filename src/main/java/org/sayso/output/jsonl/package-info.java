/** The rows as lines of JSON, for programs; the only user of Jackson. */
@NullMarked
package org.sayso.output.jsonl;

import org.jspecify.annotations.NullMarked;
