// Links between a figure and its place work without this; here each side scrolls by itself, so that both stay in sight.
for (const link of document.querySelectorAll(".gk-sides a[href^='#'], .gk-doubts a[href^='#p_']")) {
  link.addEventListener("click", (event) => {
    const hash = link.getAttribute("href"); // a mark on a picture is SVG and has no hash of its own
    const target = document.getElementById(hash.slice(1));
    if (!target) return;
    event.preventDefault();
    for (const marked of document.querySelectorAll(".gk-here")) marked.classList.remove("gk-here");
    const inText = document.getElementById(hash.replace("#p_", "t_"));
    for (const one of [target, link, inText]) one?.classList.add("gk-here");
    const side = target.closest(".gk-source, .gk-read");
    if (side && side.scrollHeight > side.clientHeight) {
      side.scrollTop += target.getBoundingClientRect().top - side.getBoundingClientRect().top - side.clientHeight / 3;
      side.scrollIntoView({ block: "nearest" });
    } else {
      target.scrollIntoView({ block: "center" });
    }
    history.replaceState(null, "", hash);
    (target.matches("a") ? target : target.querySelector("a"))?.focus({ preventScroll: true });
  });
}
