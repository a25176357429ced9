// Passkeys: asks the device for a credential and sends it with the form it belongs to. Without script the form stays hidden and the password does.
const able = () => window.PublicKeyCredential?.parseCreationOptionsFromJSON && window.PublicKeyCredential?.parseRequestOptionsFromJSON;

async function options(form) {
  const answer = await fetch(form.dataset.options, { method: "POST", body: new FormData(form), credentials: "same-origin" });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

async function credential(form) {
  const asked = await options(form);
  return form.dataset.passkey === "create"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked) });
}

function say(form, text) {
  const place = form.querySelector("[data-passkey-message]");
  if (place) place.textContent = text;
}

for (const form of document.querySelectorAll("form[data-passkey]")) {
  if (!able()) continue;
  form.hidden = false;
  form.addEventListener("submit", async (event) => {
    if (form.elements.Credential.value) return;
    event.preventDefault();
    say(form, "请按设备的提示操作……");
    try {
      form.elements.Credential.value = JSON.stringify(await credential(form));
      form.submit();
    } catch (problem) {
      say(form, problem.name === "NotAllowedError" ? "已取消，或设备没有可用的通行密钥。请重试，或用密码登录。" : "设备没有完成操作。请重试，或用密码登录。");
    }
  });
}
