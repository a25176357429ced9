# Sourced by run and bench: publishes the site into a folder, with machine code made ahead (ReadyToRun) where the SDK can have the compiler for it, else without.

# The program for this machine, as .NET names it; empty where there is no compiler for it.
site_platform() {
    case "$(uname -s)-$(uname -m)" in
        Linux-x86_64) ls /lib/ld-musl-* >/dev/null 2>&1 && echo linux-musl-x64 || echo linux-x64 ;;
        Linux-aarch64) ls /lib/ld-musl-* >/dev/null 2>&1 && echo linux-musl-arm64 || echo linux-arm64 ;;
        Darwin-arm64) echo osx-arm64 ;;
        Darwin-x86_64) echo osx-x64 ;;
    esac
}

# publish_site FOLDER: quiet; does nothing when nothing that the site is made of is newer than what is there.
publish_site() {
    local folder="$1" root="$PWD" stamp="$1.published" log platform made
    if [ -e "$folder/gongkai-web.dll" ] && [ -e "$stamp" ] && [ "$(cat "$stamp")" = "$(dotnet --version)" ] &&
       [ -z "$(find src law ./*.props global.json -newer "$stamp" -not -path '*/obj' -not -path '*/obj/*' -not -path '*/bin' -not -path '*/bin/*' \
               -not -path '*/node_modules' -not -path '*/node_modules/*' -not -path '*/wwwroot/assets' -not -path '*/wwwroot/assets/*' -print -quit)" ]; then
        return 0
    fi

    log="$(mktemp)"
    platform="$(site_platform)"
    # The mark is set to the time before, so that an edit meanwhile is seen next time.
    mkdir -p "$(dirname "$folder")"
    dotnet --version >"$stamp.new"
    # A place of its own for what is built on the way: packages of one platform do not get into the lock files, nor in the way of ordinary builds.
    local common=(src/Gongkai.Web -c Release -o "$folder" -v q --nologo --artifacts-path "$root/out/build" -p:CustomBeforeMicrosoftCommonProps="$root/scripts/site.props")
    made=no
    if [ -n "$platform" ] && [ "${READY_TO_RUN:-yes}" = yes ]; then
        dotnet publish "${common[@]}" -r "$platform" --self-contained false -p:PublishReadyToRun=true >"$log" 2>&1 && made=yes
    fi

    if [ "$made" = no ] && ! dotnet publish "${common[@]}" >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log" "$stamp.new"
        return 2
    fi

    rm -f "$log"
    mv "$stamp.new" "$stamp"
}
