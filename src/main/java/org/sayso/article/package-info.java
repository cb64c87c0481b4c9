/** From files to articles: which files, what they say, and what is wrong with those that fail. */
@NullMarked
package org.sayso.article;

import org.jspecify.annotations.NullMarked;
