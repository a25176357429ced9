// Links between a figure and its place work without this; here each side scrolls by itself, so that both stay in sight.
for (const link of document.querySelectorAll(".gk-sides a[href^='#'], .gk-doubts a[href^='#p_']")) {
  link.addEventListener("click", (event) => {
    const target = document.getElementById(link.hash.slice(1));
    if (!target) return;
    event.preventDefault();
    for (const marked of document.querySelectorAll(".gk-here")) marked.classList.remove("gk-here");
    for (const one of [target, link]) one.classList.add("gk-here");
    const side = target.closest(".gk-source, .gk-read");
    if (side && side.scrollHeight > side.clientHeight) {
      side.scrollTop += target.getBoundingClientRect().top - side.getBoundingClientRect().top - side.clientHeight / 3;
      side.scrollIntoView({ block: "nearest" });
    } else {
      target.scrollIntoView({ block: "center" });
    }
    history.replaceState(null, "", link.hash);
    (target.matches("a") ? target : target.querySelector("a"))?.focus({ preventScroll: true });
  });
}
