# What infra/agissons and infra/bench/bench share: finding the tools, building, unpacking the server. Sourced, with $root set.

state=$root/.agissons
dev=$root/infra/dev-services/target
tally=$state/tally
jar=$root/infra/server/target/server-1.0.0-SNAPSHOT.jar

die() {
    printf '%s\n' "$1" >&2
    exit 1
}

java_version() {
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

# Prints a JDK 25 or later: JAVA_HOME when it is one, else the newest below /usr/lib/jvm.
find_jdk() {
    local candidate version newest=0 found=
    for candidate in "${JAVA_HOME:-}" "${AGISSONS_JDKS:-/usr/lib/jvm}"/*; do
        [[ -n $candidate && -x $candidate/bin/javac ]] || continue
        [[ ! -L $candidate || $candidate == "${JAVA_HOME:-}" ]] || continue
        version=$(java_version "$candidate")
        [[ -n $version && $version -ge 25 ]] || continue
        if [[ $candidate == "${JAVA_HOME:-}" ]]; then
            found=$candidate
            break
        fi
        if ((version > newest)); then
            newest=$version
            found=$candidate
        fi
    done
    [[ -n $found ]] || die "Il faut un JDK 25 : installez-le (par exemple le paquet temurin-25-jdk) ou indiquez-le dans JAVA_HOME."
    printf '%s\n' "$found"
}

need_maven() {
    command -v mvn >/dev/null || die "Il faut Maven 3.8 ou plus récent : installez-le (paquet maven)."
}

# Maven says nothing for a while on a fresh machine: show that it works.
maven() {
    (cd "$root" && mvn -q -B -ntp -Dstyle.color=never "$@")
}

need_room() {
    local free
    mkdir -p "$state" 2>/dev/null || die "Le dossier $state ne peut pas être créé : vérifiez la place sur le disque et vos droits."
    free=$(df -Pk "$state" | awk 'NR == 2 { print int($4 / 1000) }')
    ((free >= 1500)) || die "Il reste $free Mo sur le disque de $state : il en faut au moins 1 500."
}

# Maven writes the same date into every jar: what was built is known by a stamp of our own.
build() {
    local stamp=$state/built
    need_room
    exec 8>"$state/build.lock"
    flock 8
    if [[ ! -f $stamp || ! -f $jar || ! -f $dev/dev-services.jar || -n $(changed_since "$stamp") ]]; then
        need_maven
        nobody_uses "$dev/dev-services.jar"
        printf 'Compilation (plusieurs minutes la première fois)…\n'
        touch "$stamp.new"
        maven package -Dmaven.test.skip=true -Dspotless.check.skip=true -pl infra/server,infra/dev-services -am \
            || die "La compilation a échoué."
        mv "$stamp.new" "$stamp"
    fi
    exec 8>&-
}

# The first source newer than the last build, if any; a file that disappeared leaves a newer folder behind.
changed_since() {
    find "$root/pom.xml" "$root/platform-core" "$root/tenant-theming" "$root/modules" \
        "$root/infra/server" "$root/infra/keycloak" "$root/infra/dev-services" \
        \( -name target -o -name test -o -name '.*' \) -prune -o \
        -newer "$1" \( -path '*/src/*' -o -name pom.xml \) -print -quit
}

# Counting needs no library: the three packages that count are compiled alone, in seconds, into $tally.
build_tally() {
    local jdk=$1 sources=() folder
    for folder in tally pabulib recount; do
        sources+=("$root/modules/participatory-budget/src/main/java/fr/agissons/participatorybudget/$folder")
    done
    mkdir -p "$state" 2>/dev/null || die "Le dossier $state ne peut pas être créé : vérifiez la place sur le disque et vos droits."
    exec 8>"$state/tally.lock"
    flock 8
    if [[ ! -f $tally/built || -n $(find "${sources[@]}" -newer "$tally/built" -print -quit) ]]; then
        rm -rf "$tally.new"
        mkdir "$tally.new"
        touch "$tally.new/built"
        # The annotations of a package are for the compiler of the whole, which has their library.
        find "${sources[@]}" -name '*.java' ! -name package-info.java -print0 \
            | xargs -0 "$jdk/bin/javac" -nowarn -proc:none --release 25 -d "$tally.new/classes" \
            || die "La compilation a échoué."
        # Of a jar, and of nothing else, Java keeps the loaded classes for the next start.
        "$jdk/bin/jar" --create --no-compress --file "$tally.new/tally.jar" -C "$tally.new/classes" .
        rm -rf "$tally"
        mv "$tally.new" "$tally"
    fi
    exec 8>&-
}

# A fat jar starts slowly: take it apart once per build, into this folder, with this JDK.
unpack_server() {
    local folder=$1 jdk=$2 build
    build="$(stat -c '%Z %s' "$jar") $(cksum <"$root/infra/server/jvm.options")"
    if [[ $(cat "$folder/unpacked" 2>/dev/null) != "$build" ]]; then
        nobody_uses "$folder/${jar##*/}"
        rm -rf "$folder"
        "$jdk/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$folder" >/dev/null
        cp "$root/infra/server/jvm.options" "$folder/"
        printf '%s\n' "$build" >"$folder/unpacked"
    fi
}

# What runs would lose the files it was started from.
nobody_uses() {
    local file
    for file in $(grep -lazF -- "$1" /proc/[0-9]*/cmdline 2>/dev/null); do
        file=${file%/cmdline}
        die "Les sources ont changé et la version d’avant tourne encore (processus ${file##*/}) : arrêtez-la d’abord (Ctrl-C)."
    done
}
