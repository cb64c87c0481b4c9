/** The annotator on Stanford CoreNLP; no CoreNLP type leaves this package. */
@NullMarked
package org.sayso.corenlp;

import org.jspecify.annotations.NullMarked;
