package org.sayso.attribution;

import java.util.Optional;
import org.sayso.model.Mention;
import org.sayso.model.Quotation;

/** What was decided, or is known, of an earlier quotation of the article. */
public record Decision(Quotation quotation, Optional<Mention> source) {}
