/** What earlier runs found, in an SQLite database; the only package that speaks SQL. */
@NullMarked
package org.sayso.state;

import org.jspecify.annotations.NullMarked;
