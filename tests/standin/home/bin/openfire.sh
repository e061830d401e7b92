#!/bin/sh
# Runs the server in the foreground, as the real script of this name does.
home=${OPENFIRE_HOME:-$(cd "$(dirname "$0")/.." && pwd)}
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -server -DopenfireHome="$home" -Dopenfire.lib.dir="$home/lib" \
    -Dlog4j.configurationFile="$home/lib/log4j2.xml" -jar "$home/lib/startup.jar"
