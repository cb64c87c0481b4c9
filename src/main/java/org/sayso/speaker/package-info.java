/** Decides which person a mention means, inside the article and on the list of people to follow. */
@NullMarked
package org.sayso.speaker;

import org.jspecify.annotations.NullMarked;
