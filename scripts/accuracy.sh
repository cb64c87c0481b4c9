#!/bin/sh
# How right CoreNLP's own quote annotator and Sayso are on the same annotated articles, side by side.
#
#   scripts/accuracy.sh [--sample N] [--gold FILE.csv] [--rows FILE.csv] [FOLDER]
#
# FOLDER      annotated articles: PolNeAR's layout (text and attributions), or a folder of articles for the gold alone;
#             default: ../shared/polnear/train
# --sample N  only N of its articles, taken evenly from those that the gold speaks of, if any, else from all;
#             default 40, 0 for every article there is
# --gold FILE who said what, see 'sayso evaluate --help'; may be given more than once;
#             default: all of ../shared/gold
# --rows FILE what Sayso wrote about these articles, as quotes.csv; else Sayso is run
#
# CoreNLP's annotator takes 6 GB of memory and two seconds an article; the first run downloads its dependencies.
set -eu
unset CDPATH
home=$(cd "$(dirname "$0")/.." && pwd -P)

fail() {
  printf 'accuracy.sh: %s\n' "$1" >&2
  exit 2
}

sample=40
folder=
gold=
rows=
while [ $# -gt 0 ]; do
  case $1 in
  --sample)
    [ $# -gt 1 ] || fail '--sample needs a number.'
    case $2 in '' | *[!0-9]*) fail "'$2' is no number of articles." ;; esac
    sample=$2
    shift
    ;;
  --gold)
    [ $# -gt 1 ] || fail '--gold needs a file.'
    [ -f "$2" ] || fail "there is no gold $2."
    gold="$gold$(cd "$(dirname "$2")" && pwd -P)/$(basename "$2")
"
    shift
    ;;
  --rows)
    [ $# -gt 1 ] || fail '--rows needs a file.'
    [ -f "$2" ] || fail "there are no rows $2."
    rows=$(cd "$(dirname "$2")" && pwd -P)/$(basename "$2")
    shift
    ;;
  -h | --help)
    sed -n '2,14s/^# \{0,1\}//p' "$0"
    exit
    ;;
  -*) fail "there is no option $1." ;;
  *) folder=$1 ;;
  esac
  shift
done
folder=${folder:-$home/../shared/polnear/train}
[ -d "$folder" ] || fail "there is no folder $folder."
folder=$(cd "$folder" && pwd -P)
if [ -z "$gold" ]; then
  for file in "$home"/../shared/gold/*.csv; do
    [ ! -f "$file" ] || gold="$gold$file
"
  done
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# The sample, as a corpus of its own.
if [ -d "$folder/text" ]; then texts=$folder/text; else texts=$folder; fi
mkdir "$work/text"
find "$texts" -maxdepth 1 -name '*.txt' | LC_ALL=C sort >"$work/all"
[ -s "$work/all" ] || fail "there is no .txt file in $texts."
printf '%s' "$gold" | while IFS= read -r file; do
  sed '1d; s/,.*//; s/.*\///' "$file"
done | awk 'NR == FNR { annotated[$0]; next } { name = $0; sub(".*/", "", name) } name in annotated' - "$work/all" \
  >"$work/candidates"
if [ ! -s "$work/candidates" ] || [ "$sample" -eq 0 ]; then cp "$work/all" "$work/candidates"; fi
awk -v all="$(wc -l <"$work/candidates")" -v n="$sample" \
  'n == 0 || n >= all || int(NR * n / all) > int((NR - 1) * n / all)' "$work/candidates" |
  while IFS= read -r article; do ln -s "$article" "$work/text/"; done
count=$(find "$work/text" -name '*.txt' | wc -l)
[ ! -d "$folder/attributions" ] || ln -s "$folder/attributions" "$work/attributions"

cd "$home"
echo "accuracy.sh: building ..." >&2
build="./mvnw -q -B -ntp -Pstock -Dquick -Djacoco.skip"
# shellcheck disable=SC2086 # the command is meant to be split
$build -Dbuild.folder=target/stock test-compile dependency:build-classpath \
  -Dmdep.includeScope=test -Dmdep.outputFile="$work/classpath" >&2

# Evaluates a quotes.csv against whatever gold speaks of the sample; one line a task, as "task figure value".
evaluate() {
  set -- --pred "$1" --input "$work/text"
  [ ! -d "$work/attributions" ] || set -- "$@" --brat "$work"
  IFS='
'
  for file in $gold; do set -- "$@" --gold "$file"; done
  unset IFS
  scripts/sayso evaluate "$@" 2>>"$work/log" |
    awk '/^[a-z]+: / { task = $1; sub(":", "", task); for (i = 2; i < NF; i += 2) print task, $i, $(i + 1) }'
}

seconds() { date +%s; }

begin=$(seconds)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
"$java" -Xmx6g -cp "target/stock/test-classes:target/stock/classes:$(cat "$work/classpath")" \
  org.sayso.accuracy.StockCoreNlp "$work/text" "$work/stock.csv" 2>"$work/log" ||
  { tail -n 20 "$work/log" >&2; fail "CoreNLP's quote annotator failed, for the reason above."; }
middle=$(seconds)
if [ -z "$rows" ]; then
  rows=$work/sayso/quotes.csv
  scripts/sayso run --input "$work/text" --output "$work/sayso" >>"$work/log" 2>&1 ||
    { tail -n 20 "$work/log" >&2; fail "Sayso failed, for the reason above."; }
fi
end=$(seconds)

evaluate "$work/stock.csv" >"$work/stock.figures"
evaluate "$rows" >"$work/sayso.figures"
[ -s "$work/sayso.figures" ] || { tail -n 20 "$work/log" >&2; fail "there is no gold about these articles."; }

printf '%s articles of %s, %s\n\n' "$count" "$(basename "$folder")" "$(date +%Y-%m-%d)"
printf '| task | figure | stock CoreNLP | Sayso |\n|---|---|---:|---:|\n'
# shellcheck disable=SC2016 # the $ are awk's
awk 'NR == FNR { stock[$1, $2] = $3; next }
  $2 ~ /^(gold|accuracy.*|precision|not_speech|false_alarms|recall|f1|speaker_accuracy|exact_f1|overlap_f1)$/ {
    printf "| %s | %s | %s | %s |\n", $1, $2, ($1, $2) in stock ? stock[$1, $2] : "", $3
  }' \
  "$work/stock.figures" "$work/sayso.figures"
case $rows in
"$work"/*) printf '| time | seconds, loading included | %s | %s |\n' $((middle - begin)) $((end - middle)) ;;
esac
