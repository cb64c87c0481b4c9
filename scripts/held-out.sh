#!/bin/sh
# How right Sayso is on articles that its models never saw: trains on the articles of a corpus from before a month and
# evaluates on the others. The program's own models are left as they are.
#
#   scripts/held-out.sh [--stock] [CORPUS [MONTH [MORE OPTIONS]]]
#
# --stock CoreNLP's own quote annotator reads the same articles, and the figures of both are printed as a table
# CORPUS  annotated articles in PolNeAR's layout, named OUTLET_YYYY-MM-DD_TITLE; default: ../shared/polnear/train
# MONTH   the first month that is kept aside, YYYY-MM; default: 2016-07
# OPTIONS of "sayso evaluate", with --stock of accuracy.sh
set -eu
unset CDPATH
home=$(cd "$(dirname "$0")/.." && pwd -P)
stock=
if [ "${1-}" = --stock ]; then
  stock=yes
  shift
fi
corpus=$(cd "${1:-$home/../shared/polnear/train}" && pwd -P)
month=${2:-2016-07}
[ $# -lt 2 ] || shift
[ $# -lt 1 ] || shift

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
for part in early late; do
  mkdir -p "$work/$part/text"
  ln -s "$corpus/attributions" "$work/$part/attributions"
done
for text in "$corpus"/text/*.txt; do
  name=${text##*/}
  day=${name#*_}
  if [ "$(printf '%s\n%s\n' "$month" "$day" | LC_ALL=C sort | head -n 1)" = "$month" ]; then part=late; else part=early; fi
  ln -s "$text" "$work/$part/text/$name"
done

SAYSO_JAVA_OPTS="${SAYSO_JAVA_OPTS:--Xmx4g}" "$home/scripts/sayso" train --corpus "$work/early" --output "$work"
mkdir -p "$work/models/org/sayso/attribution" "$work/models/org/sayso/quotation"
mv "$work/sources.model" "$work/models/org/sayso/attribution/"
mv "$work/clauses.model" "$work/models/org/sayso/quotation/"
app=$home/target/launcher
java=java
[ -z "${JAVA_HOME-}" ] || java=$JAVA_HOME/bin/java
sayso() {
  "$java" -Xmx2g "-Dsayso.home=$home" "-Dsayso.models=$app/models" -cp "$work/models:$app/sayso.jar:$(cat "$app/classpath")" \
    org.sayso.cli.Main "$@"
}
if [ -n "$stock" ]; then
  sayso run --quiet --no-state --input "$work/late/text" --output "$work/rows"
  "$home/scripts/accuracy.sh" --sample 0 --rows "$work/rows/quotes.csv" "$@" "$work/late"
else
  sayso evaluate --quiet --brat "$work/late" "$@"
fi
