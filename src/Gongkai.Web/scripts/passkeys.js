// Passkeys on the account page and on the sign-in page. Without script, or where the browser has none, their forms stay hidden and the password is there.
const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
const keys = (list) => (list ?? []).map((key) => ({ ...key, id: bytes(key.id) }));

// A key belongs to a name, never to a bare address such as 127.0.0.1.
const named = !/^[\d.]+$|^\[/.test(location.hostname);
const able = window.isSecureContext && window.PublicKeyCredential && navigator.credentials && named;

const ask = async (form) => {
  const answer = await fetch(form.dataset.options, { method: "POST", body: new FormData(form), headers: { Accept: "application/json" } });
  const said = await answer.json().catch(() => null);
  if (!answer.ok || !said || said.refused) throw new Refused(said?.refused ?? (answer.status === 429 ? "操作太频繁，请过一分钟再试。" : "没有连上服务器，请刷新页面后重试。"), said?.field);
  return said;
};

const make = async (asked) => {
  const made = await navigator.credentials.create({
    publicKey: { ...asked, challenge: bytes(asked.challenge), user: { ...asked.user, id: bytes(asked.user.id) }, excludeCredentials: keys(asked.excludeCredentials) },
  });
  return answer(made, {
    attestationObject: text(made.response.attestationObject),
    transports: made.response.getTransports?.() ?? [],
  });
};

const use = async (asked) => {
  const used = await navigator.credentials.get({ publicKey: { ...asked, challenge: bytes(asked.challenge), allowCredentials: keys(asked.allowCredentials) } });
  return answer(used, {
    authenticatorData: text(used.response.authenticatorData),
    signature: text(used.response.signature),
    userHandle: used.response.userHandle ? text(used.response.userHandle) : null,
  });
};

const answer = (credential, response) => ({
  id: credential.id,
  rawId: text(credential.rawId),
  type: credential.type,
  authenticatorAttachment: credential.authenticatorAttachment ?? null,
  clientExtensionResults: credential.getClientExtensionResults?.() ?? {},
  response: { clientDataJSON: text(credential.response.clientDataJSON), ...response },
});

class Refused extends Error {
  constructor(message, field) {
    super(message);
    this.field = field;
  }
}

const words = (problem) =>
  problem instanceof Refused ? problem.message
  : problem.name === "InvalidStateError" ? "这台设备上已经有本账号的通行密钥，不用再添加。"
  : problem.name === "NotAllowedError" || problem.name === "AbortError" ? "没有完成：操作被取消或者超时。可以再试一次，也可以用密码。"
  : problem.name === "SecurityError" ? "当前网址不能使用通行密钥，请用单位公布的正式网址打开。"
  : "浏览器没有完成通行密钥操作，请再试一次，或者用密码。";

for (const form of able ? document.querySelectorAll("form[data-passkey]") : []) {
  const said = form.querySelector("[data-passkey-said]");
  const button = form.querySelector("button");
  form.hidden = false;
  form.closest("[data-passkey-place]")?.removeAttribute("hidden");
  document.querySelectorAll("[data-passkey-unable]").forEach((note) => { note.hidden = true; });
  form.addEventListener("submit", async (event) => {
    if (form.elements.namedItem("Credential").value) return;
    event.preventDefault();
    said.hidden = true;
    button.disabled = true;
    try {
      const asked = await ask(form);
      form.elements.namedItem("Credential").value = JSON.stringify(await (form.dataset.passkey === "make" ? make : use)(asked));
      button.disabled = false;
      form.requestSubmit();
    } catch (problem) {
      button.disabled = false;
      said.textContent = words(problem);
      said.hidden = false;
      const place = (problem.field && form.elements.namedItem(problem.field)) || button;
      place.setAttribute("aria-describedby", [place.dataset.described ??= place.getAttribute("aria-describedby") ?? "", said.id].join(" ").trim());
      place.focus();
    }
  });
}
