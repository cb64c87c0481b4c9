/** The command line: options become plain records here, and nothing else sees them. */
@NullMarked
package org.sayso.cli;

import org.jspecify.annotations.NullMarked;
