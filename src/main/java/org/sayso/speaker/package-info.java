/** Whom a mention means: inside the article first, then on the list of people to follow. */
@NullMarked
package org.sayso.speaker;

import org.jspecify.annotations.NullMarked;
