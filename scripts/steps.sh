#!/bin/sh
# How long each step of an article's way takes, in milliseconds for all articles of a folder, measured with JMH.
#
#   scripts/steps.sh [JMH OPTIONS]      scripts/steps.sh -p folder=../shared/polnear/train/text
#
# The first run downloads JMH. -h lists the options; -p articles=N takes so many of the folder, 40 unless told.
set -eu
unset CDPATH
cd "$(dirname "$0")/.."
./mvnw -q -B -ntp -Pjmh -Dquick -Djacoco.skip -Dbuild.folder=target/jmh test-compile dependency:build-classpath \
  -Dmdep.includeScope=test -Dmdep.outputFile=target/jmh/test-classpath
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx2g -cp "target/jmh/test-classes:target/jmh/classes:$(cat target/jmh/test-classpath)" \
  org.openjdk.jmh.Main "$@"
