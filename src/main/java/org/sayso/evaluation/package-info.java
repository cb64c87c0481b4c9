/**
 * Gold annotations against the rows of a {@code quotes.csv}: figures and errors.
 *
 * <p>Five tasks. {@link org.sayso.evaluation.SpeakersTask speakers} and {@link
 * org.sayso.evaluation.StatementsTask statements} take gold from CSV files, {@link
 * org.sayso.evaluation.PolnearTask polnear}, {@link org.sayso.evaluation.IndirectTask indirect} and
 * {@link org.sayso.evaluation.ContentsTask contents} from an annotated corpus. Each judges every
 * piece of gold, and rows where there is none, one by one ({@link org.sayso.evaluation.Judgement});
 * all figures, groups, calibration and errors are counted from these judgements. Offsets count code
 * points throughout.
 *
 * <p>Calibration is over the judgements in which a speaker is named, right, wrong or false alarm:
 * what precision is a share of. For task indirect it is over the rows instead, each held to the
 * attribution whose content covers most of it; rows in contents without a source are not judged.
 */
@NullMarked
package org.sayso.evaluation;

import org.jspecify.annotations.NullMarked;
