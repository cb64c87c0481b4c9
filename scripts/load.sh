#!/bin/sh
# How Sayso bears a large night: makes many different articles, runs over them twice, and says how fast that was, how
# much memory it took over time, and how long each fifth of the articles took. The second run has nothing new to do.
#
#   scripts/load.sh [options] [FOLDER...]
#
# FOLDER        where articles are taken from, .txt and .md; default: the invented ones of input/articles and of the tests
# --articles N  how many to make; each is one of those, with a line of its own at its end; default 10000
# --heap SIZE   the most memory for Java's heap; default 1536m
# --keep DIR    make and leave everything there; default: a temporary folder, removed at the end
#
# Needs Linux, for the memory.
set -eu
unset CDPATH
home=$(cd "$(dirname "$0")/.." && pwd -P)

fail() {
  printf 'load.sh: %s\n' "$1" >&2
  exit 2
}

articles=10000
heap=1536m
work=
while [ $# -gt 0 ]; do
  case $1 in
  --articles | --heap | --keep)
    [ $# -gt 1 ] || fail "$1 needs a value."
    case $1 in
    --articles) articles=$2 ;;
    --heap) heap=$2 ;;
    --keep) work=$2 ;;
    esac
    shift 2
    ;;
  -h | --help)
    sed -n '2,13s/^# \{0,1\}//p' "$0"
    exit
    ;;
  -*) fail "there is no option $1." ;;
  *) break ;;
  esac
done
case $articles in '' | *[!0-9]* | 0) fail '--articles needs a number.' ;; esac
[ $# -gt 0 ] || set -- "$home/input/articles" "$home/src/test/resources/golden"
[ -r /proc/self/status ] || fail 'the memory of a process can be read on Linux only.'

if [ -z "$work" ]; then
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
fi
mkdir -p "$work"
rm -rf "$work/input" "$work/output"


find -L "$@" -type f \( -name '*.txt' -o -name '*.md' \) ! -name README.md ! -name known-differences.txt |
  LC_ALL=C sort >"$work/sources"
[ -s "$work/sources" ] || fail "there is no article in $*."
awk -v n="$articles" -v to="$work/input" '
  { text = ""; while ((getline line <$0) > 0) text = text line "\n"; close($0); texts[NR] = text }
  END {
    for (i = 0; i < n; i++) {
      folder = to "/" int(i / 1000)
      if (i % 1000 == 0) system("mkdir -p \"" folder "\"")
      file = sprintf("%s/%06d.txt", folder, i)
      printf "%s\nThis is article %d of %d.\n", texts[i % NR + 1], i + 1, n >file
      close(file)
    }
  }' "$work/sources"

"$home/scripts/sayso" --version >/dev/null

# Runs once and prints a line of the table. The resident memory is looked at five times a second.
run() {
  : >"$work/memory-$1"
  began=$(date +%s.%N)
  SAYSO_JAVA_OPTS="-Xmx$heap ${SAYSO_JAVA_OPTS-}" "$home/scripts/sayso" --log-format json run --input "$work/input" \
    --speakers "$home/input/speakers.csv" --output "$work/output" >"$work/log-$1" 2>&1 &
  process=$!
  used=0
  while kill -0 "$process" 2>/dev/null; do
    used=$(sed 's/.*) //' "/proc/$process/stat" 2>/dev/null | awk -v used="$used" '
      { used = $12 + $13 } END { print used }')
    sed -n 's/^VmRSS:[^0-9]*\([0-9]*\) kB/\1/p' "/proc/$process/status" >>"$work/memory-$1" 2>/dev/null || :
    sleep 0.2
  done
  wait "$process" || { tail -n 5 "$work/log-$1" >&2; fail "the $1 run failed, for the reason above."; }
  awk -v run="$1" -v n="$articles" -v began="$began" -v ended="$(date +%s.%N)" \
    -v used="$used" -v ticks="$(getconf CLK_TCK)" \
    -v csv="$(wc -c <"$work/output/quotes.csv")" '
    { memory[NR] = $1 / 1024; if ($1 > peak) peak = $1 }
    END {
      printf "| %s | %.1f | %.1f | %.1f |", run, ended - began, used / ticks, n / (ended - began)
      for (part = 2; part <= 10; part += 2) printf " %d", memory[int((NR * part + 9) / 10)]
      printf " | %d | %.1f |\n", peak / 1024, csv / 1000000
    }' "$work/memory-$1"
}

# Milliseconds for an article in each fifth of the articles, between the times that the log gives.
fifths() {
  awk -v n="$articles" '
    function field(name) { return match($0, "\"" name "\":\"?[0-9]+") ? substr($0, RSTART, RLENGTH) : "" }
    function number(text) { sub(/^[^:]*:"?/, "", text); return text + 0 }
    /"formattedMessage":"(Begun|Run |[0-9]+ of )/ {
      points++
      at[points] = number(field("timestamp"))
      done[points] = /"formattedMessage":"Begun/ ? 0 : /"formattedMessage":"Run / ? n : number(field("done"))
    }
    END {
      part = 1
      before = at[1]
      for (i = 2; i <= points; i++) {
        while (part <= 5 && done[i] >= n * part / 5) {
          reached = at[i - 1] + (at[i] - at[i - 1]) * (n * part / 5 - done[i - 1]) / (done[i] - done[i - 1])
          printf "%s%.1f", part == 1 ? "" : ", ", (reached - before) / (n / 5)
          before = reached
          part++
        }
      }
    }' "$work/log-first"
}

printf '%s articles, %d MB; heap %s; %s cores; %s.\n\n' "$articles" "$(du -sm --apparent-size "$work/input" | cut -f 1)" \
  "$heap" "$(getconf _NPROCESSORS_ONLN)" "$(date +%Y-%m-%d)"
echo '| run | seconds | of processor time | articles a second | memory at 20, 40, 60, 80, 100% of the time, MB | peak, MB | quotes.csv, MB |'
echo '|---|---:|---:|---:|---|---:|---:|'
run first
cp "$work/output/quotes.csv" "$work/first.csv"
run second
printf '\nMilliseconds for an article in each fifth of the first run: %s.\n' "$(fifths)"
cmp "$work/first.csv" "$work/output/quotes.csv"
