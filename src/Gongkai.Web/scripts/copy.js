// Buttons that copy a text to the clipboard. Without script they are not shown: the text can be marked and copied by hand.
for (const button of document.querySelectorAll("[data-copy]")) {
  const from = document.getElementById(button.dataset.copy);
  if (!from || !navigator.clipboard) {
    continue;
  }

  button.hidden = false;
  const words = button.textContent;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(from.value ?? from.textContent);
    button.textContent = "已复制";
    setTimeout(() => (button.textContent = words), 2000);
  });
}
