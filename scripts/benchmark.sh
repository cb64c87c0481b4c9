#!/bin/sh
# How fast and how small CoreNLP's own pipeline and Sayso are on the same articles, side by side.
#
#   scripts/benchmark.sh [options] [FOLDER]
#
# FOLDER              articles as .txt files; default: ../shared/polnear/train/text
# --articles N        how many of them, taken evenly, Sayso reads in a long run; default 300, 0 for all. When there are not
#                     so many, copies with a line of their own below the text make up the number
# --stock-articles N  the same for the articles that both read; default 20, as CoreNLP takes two seconds and more for each
# --cold FOLDER       articles for the cold start of both; default: ../shared/seeds, else input/articles
# --repeat N          runs of Sayso for each figure, of which the median counts; default 5
# --stock-repeat N    the same for CoreNLP; default 1
#
# The runs of CoreNLP are spread evenly among those of Sayso, so that a machine that changes its speed is fair to both.
# Times are those of whole processes, loading included, with an empty state; memory is the peak of resident memory
# that the operating system reports. CoreNLP takes 6 GB; the first run downloads its dependencies. Needs GNU time.
set -eu
unset CDPATH
home=$(cd "$(dirname "$0")/.." && pwd -P)

fail() {
  printf 'benchmark.sh: %s\n' "$1" >&2
  exit 2
}

folder=$home/../shared/polnear/train/text
cold=$home/../shared/seeds
[ -d "$cold" ] || cold=$home/input/articles
articles=300
stock_articles=20
repeat=5
stock_repeat=1
while [ $# -gt 0 ]; do
  case $1 in
  --articles | --stock-articles | --repeat | --stock-repeat)
    case ${2-} in '' | *[!0-9]*) fail "$1 needs a number." ;; esac
    case $1 in
    --articles) articles=$2 ;;
    --stock-articles) stock_articles=$2 ;;
    --repeat) repeat=$2 ;;
    --stock-repeat) stock_repeat=$2 ;;
    esac
    shift
    ;;
  --cold)
    [ $# -gt 1 ] || fail '--cold needs a folder.'
    cold=$2
    shift
    ;;
  -h | --help)
    sed -n '2,18s/^# \{0,1\}//p' "$0"
    exit
    ;;
  -*) fail "there is no option $1." ;;
  *) folder=$1 ;;
  esac
  shift
done
if [ "$repeat" -eq 0 ] || [ "$stock_repeat" -eq 0 ]; then fail 'a median needs at least one run.'; fi
[ -d "$folder" ] || fail "there is no folder $folder."
[ -d "$cold" ] || fail "there is no folder $cold."
folder=$(cd "$folder" && pwd -P)
cold=$(cd "$cold" && pwd -P)
# Not the time that some shells have built in.
gnu_time=$(command -v gtime || echo /usr/bin/time)
"$gnu_time" -f %M true >/dev/null 2>&1 || fail 'GNU time is needed: install the package time.'

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# Links N of the articles, taken evenly, into a folder of their own, and copies them when there are less.
sample() {
  mkdir "$work/$2"
  find "$folder" -maxdepth 1 -name '*.txt' | LC_ALL=C sort >"$work/all"
  [ -s "$work/all" ] || fail "there is no .txt file in $folder."
  number=0
  awk -v n="$1" '
    { article[NR] = $0 }
    END {
      spread = n > 0 && n < NR
      if (n == 0) n = NR
      for (i = 1; i <= n; i++) {
        at = spread ? int((i * NR - 1) / n) + 1 : (i - 1) % NR + 1
        print article[at]
      }
    }' "$work/all" |
    while IFS= read -r article; do
      number=$((number + 1))
      copy=$work/$2/${article##*/}
      if [ -e "$copy" ]; then
        { cat "$article" && printf '\n\nCopy %s.\n' "$number"; } >"${copy%.txt}-$number.txt"
      else
        ln -s "$article" "$copy"
      fi
    done
}
sample "$articles" long
sample "$stock_articles" both

cd "$home"
echo 'benchmark.sh: building ...' >&2
./mvnw -q -B -ntp -Pstock -Dquick -Djacoco.skip -Dbuild.folder=target/stock test-compile dependency:build-classpath \
  -Dmdep.includeScope=test -Dmdep.outputFile="$work/classpath" >&2
scripts/sayso --version >/dev/null
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

# Runs a command and notes its seconds and kilobytes under a name.
measure() {
  name=$1
  shift
  "$gnu_time" -q -f '%e %M' -o "$work/one" "$@" >"$work/log" 2>&1 ||
    { tail -n 20 "$work/log" >&2; fail "$name failed, for the reason above."; }
  cat "$work/one" >>"$work/$name.runs"
  echo "benchmark.sh: $name: $(cat "$work/one") (seconds, kilobytes)" >&2
}

stock() {
  measure "stock-$1-$2" "$java" -Xmx6g -cp "target/stock/test-classes:target/stock/classes:$(cat "$work/classpath")" \
    org.sayso.accuracy.StockCoreNlp "$3" "$work/stock.csv" "$2"
}

sayso() {
  rm -rf "$work/output"
  measure "sayso-$1-$2" scripts/sayso run --input "$3" --output "$work/output" --threads "$2"
}

# The first run converts the models and is not counted.
sayso unmeasured 2 "$cold"
turns=$((repeat > stock_repeat ? repeat : stock_repeat))

# Succeeds when in this turn one of so many runs, spread evenly over the turns, is due.
is_due() {
  [ $((((2 * turn - 1) * $1 + turns) / (2 * turns))) -gt $((((2 * turn - 3) * $1 + turns) / (2 * turns))) ]
}

turn=1
while [ "$turn" -le "$turns" ]; do
  for threads in 1 2; do
    if is_due "$stock_repeat"; then
      stock cold "$threads" "$cold"
      stock both "$threads" "$work/both"
    fi
    if is_due "$repeat"; then
      sayso cold "$threads" "$cold"
      sayso both "$threads" "$work/both"
      [ "$articles" -eq "$stock_articles" ] || sayso long "$threads" "$work/long"
    fi
  done
  turn=$((turn + 1))
done

# Prints the median of a column of the runs under a name: 1 for the seconds, 2 for the kilobytes.
median() {
  cut -d ' ' -f "$2" "$work/$1.runs" | sort -n |
    awk '{ v[NR] = $1 } END { m = int((NR + 1) / 2); printf "%.2f\n", NR % 2 ? v[m] : (v[m] + v[m + 1]) / 2 }'
}

count() { find -L "$1" -type f \( -name '*.txt' -o -name '*.md' \) | wc -l | tr -d ' '; }

# One line of the table: what, the runs' kind, threads, articles, and whether CoreNLP ran it too.
line() {
  stock_seconds=
  stock_kilobytes=
  if [ -f "$work/stock-$2-$3.runs" ]; then
    stock_seconds=$(median "stock-$2-$3" 1)
    stock_kilobytes=$(median "stock-$2-$3" 2)
  fi
  awk -v what="$1" -v threads="$3" -v n="$4" -v s="$stock_seconds" -v sk="$stock_kilobytes" \
    -v o="$(median "sayso-$2-$3" 1)" -v ok="$(median "sayso-$2-$3" 2)" 'BEGIN {
      printf "| %s | %d | %d | ", what, n, threads
      if (s == "") printf "| %.2f | | | %.1f | | %.2f |\n", o, n / o, ok / 1048576
      else printf "%.2f | %.2f | %.1f | %.2f | %.1f | %.2f | %.2f |\n", s, o, s / o, n / s, n / o, sk / 1048576, ok / 1048576
    }'
}

printf 'Articles of %s; %s; %s cores; Java %s; medians of %s runs of CoreNLP and %s of Sayso.\n\n' \
  "$(basename "$(dirname "$folder")")/$(basename "$folder")" "$(date +%Y-%m-%d)" "$(getconf _NPROCESSORS_ONLN)" \
  "$("$java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p')" "$stock_repeat" "$repeat"
echo '| run | articles | threads | CoreNLP, s | Sayso, s | times as fast | CoreNLP, articles/s | Sayso, articles/s | CoreNLP, GB | Sayso, GB |'
echo '|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|'
for threads in 1 2; do
  line 'cold start' cold "$threads" "$(count "$cold")"
  line 'the same articles' both "$threads" "$(count "$work/both")"
  [ "$articles" -eq "$stock_articles" ] || line 'a longer run' long "$threads" "$(count "$work/long")"
done
