// A form that takes a while says so when it is sent, and is sent once.
for (const form of document.querySelectorAll("form[data-progress]")) {
  form.addEventListener("submit", () => {
    const button = form.querySelector("button[type=submit]");
    const message = document.createElement("p");
    message.className = "gk-progress";
    message.setAttribute("role", "status");
    message.textContent = form.dataset.progress;
    button.after(message);
    setTimeout(() => (button.disabled = true), 0);
  });
}
