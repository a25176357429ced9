# Sourced by run and test: what the machine needs beside the .NET SDK. Installs it when it may, else says the one command to type.

# Styles of the pages: node and npm, at build time only. PDF with text and scans: poppler. Scans: tesseract with Chinese. Old office formats: LibreOffice. Chinese glyphs in made PDFs: Noto.
declare -A package_of=(
    [pdftotext]=poppler-utils
    [tesseract]="tesseract-ocr tesseract-ocr-chi-sim"
    [soffice]="libreoffice-writer-nogui libreoffice-calc-nogui"
    [fc-list]=fontconfig
    [npm]="nodejs npm"
)

need_dotnet() {
    if ! command -v dotnet >/dev/null || ! dotnet --list-sdks 2>/dev/null | grep -q '^10\.'; then
        echo "The .NET 10 SDK is needed: https://dotnet.microsoft.com/download (Ubuntu: apt-get install dotnet-sdk-10.0)" >&2
        exit 2
    fi
}

need_packages() {
    local missing=() program   # $1: tests, for what only the tests need
    for program in "${!package_of[@]}"; do
        command -v "$program" >/dev/null || missing+=(${package_of[$program]})
    done
    if command -v tesseract >/dev/null && ! tesseract --list-langs 2>/dev/null | grep -q '^chi_sim$'; then
        missing+=(tesseract-ocr-chi-sim)
    fi
    # The tests start a throw-away server of their own; Debian keeps its programs out of the path.
    if [ "${1:-}" = tests ] && ! ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1; then
        missing+=(postgresql)
    fi
    # The browser journeys use the distribution's own browser, without its window where it is packed so.
    if [ "${1:-}" = tests ] && ! command -v chromium-headless-shell >/dev/null; then
        if apt-cache show chromium-headless-shell >/dev/null 2>&1; then missing+=(chromium-headless-shell)
        elif ! command -v chromium >/dev/null; then missing+=(chromium)
        fi
    fi
    if ! command -v fc-list >/dev/null || [ -z "$(fc-list :lang=zh 2>/dev/null)" ]; then
        missing+=(fonts-noto-cjk)
    fi
    [ ${#missing[@]} -eq 0 ] && return 0

    local install="apt-get install -y --no-install-recommends ${missing[*]}"
    if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
        echo "installing: ${missing[*]}" >&2
        { apt-get update -qq && DEBIAN_FRONTEND=noninteractive $install -qq; } >/dev/null 2>&1 && return 0
    elif command -v apt-get >/dev/null && sudo -n true 2>/dev/null; then
        echo "installing: ${missing[*]}" >&2
        { sudo apt-get update -qq && sudo DEBIAN_FRONTEND=noninteractive $install -qq; } >/dev/null 2>&1 && return 0
    fi
    echo "Some formats need programs that are not here; the rest works. To add them: sudo $install" >&2
}
