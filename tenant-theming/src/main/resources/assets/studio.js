// The studio with a script: colours are picked, and the preview follows what is typed. Without it, buttons do both.
const form = document.querySelector(".studio-form form");
const frame = document.querySelector(".studio-frame");
const preview = form?.querySelector("[data-preview]");

// A picker beside each colour; the text beside it stays the answer that is sent.
for (const text of form?.querySelectorAll("input[maxlength='7']") ?? []) {
  const picker = document.createElement("input");
  picker.type = "color";
  picker.setAttribute("aria-label", form.querySelector(`label[for="${text.id}"]`).firstChild.textContent.trim());
  const take = () => {
    const hex = text.value.trim().replace(/^#?/, "#");
    if (/^#[0-9a-f]{6}$/i.test(hex)) picker.value = hex;
    else if (/^#[0-9a-f]{3}$/i.test(hex)) picker.value = "#" + [...hex.slice(1)].map(one => one + one).join("");
  };
  take();
  text.addEventListener("input", take);
  picker.addEventListener("input", () => {
    text.value = picker.value;
    text.dispatchEvent(new Event("input", { bubbles: true }));
  });
  text.before(picker);
}

// The page in the frame is exchanged in place: it keeps where it was scrolled to, and the way back stays short.
const exchange = html => {
  const page = new DOMParser().parseFromString(html, "text/html");
  const old = frame.contentDocument;
  const place = old.documentElement.scrollTop;
  old.replaceChild(old.adoptNode(page.documentElement), old.documentElement);
  old.documentElement.scrollTop = place;
};
const ask = async (address, body) => {
  const answer = await fetch(address, { method: "POST", body, headers: { "X-Requested-With": "studio" } });
  return answer.ok ? answer.text() : Promise.reject(answer.status);
};
let pause;
let turn = 0;
const follow = async () => {
  const mine = ++turn;
  try {
    const html = await ask(preview.formAction, new URLSearchParams(new FormData(form)));
    if (mine === turn) exchange(html);
    const findings = form.querySelector("[data-findings]");
    if (findings) {
      const words = await ask(findings.dataset.findings, new URLSearchParams(new FormData(form)));
      if (mine === turn) findings.innerHTML = words;
    }
  } catch {
    // The button still shows it.
  }
};
if (preview) {
  form.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(follow, 350);
  });
  preview.addEventListener("click", event => {
    event.preventDefault();
    follow();
  });
}

// Parts of the home page are dragged; the order is told to the form, which is sent as if a button had been pressed.
const parts = document.querySelector(".parts");
if (parts) {
  let dragged = null;
  const order = form.elements.ordre;
  const told = () => {
    order.value = [...parts.querySelectorAll("[data-part]")].map(part => part.dataset.part).join(" ");
    form.dispatchEvent(new Event("input", { bubbles: true }));
  };
  for (const part of parts.querySelectorAll("[data-part]")) part.draggable = true;
  parts.addEventListener("dragstart", event => {
    dragged = event.target.closest("[data-part]");
    dragged?.classList.add("is-dragged");
    event.dataTransfer.effectAllowed = "move";
  });
  parts.addEventListener("dragover", event => {
    const over = event.target.closest("[data-part]");
    if (!dragged || !over) return;
    event.preventDefault();
    if (over === dragged) return;
    const half = over.getBoundingClientRect();
    over[event.clientY < half.top + half.height / 2 ? "before" : "after"](dragged);
  });
  parts.addEventListener("drop", event => event.preventDefault());
  parts.addEventListener("dragend", () => {
    dragged?.classList.remove("is-dragged");
    dragged = null;
    told();
  });
}

// The point of the opening picture that stays in sight is pressed or dragged in it; the two numbers below say the same.
const shown = document.querySelector("[data-focus]");
if (shown) {
  const { x, y } = shown.parentElement.querySelector("form").elements;
  const picture = shown.querySelector("img");
  const mark = new DOMParser().parseFromString(
    '<svg xmlns="http://www.w3.org/2000/svg" class="focus-mark" viewBox="-16 -16 32 32"><circle r="13" fill="none" stroke="#000" stroke-width="5"/><circle r="13" fill="none" stroke="#fff" stroke-width="2.5"/></svg>',
    "image/svg+xml").documentElement;
  shown.append(mark);
  const place = () => {
    mark.style.left = `calc(${x.value}% - 1rem)`;
    mark.style.top = `calc(${y.value}% - 1rem)`;
  };
  const point = event => {
    const box = picture.getBoundingClientRect();
    const percent = (at, from, size) => Math.round(Math.min(1, Math.max(0, (at - from) / size)) * 100);
    x.value = percent(event.clientX, box.left, box.width);
    y.value = percent(event.clientY, box.top, box.height);
    place();
  };
  place();
  for (const number of [x, y]) number.addEventListener("input", place);
  picture.draggable = false;
  shown.addEventListener("pointerdown", event => {
    shown.setPointerCapture(event.pointerId);
    point(event);
    shown.addEventListener("pointermove", point);
    shown.addEventListener("pointerup", () => shown.removeEventListener("pointermove", point), { once: true });
  });
}

// What is to remain of a logo or an icon is drawn in it; the four numbers below say the same.
for (const shown of document.querySelectorAll("[data-cut]")) {
  const { gauche, haut, droite, bas } = shown.parentElement.querySelector("form").elements;
  const picture = shown.querySelector("img");
  const kept = document.createElement("span");
  kept.className = "cut-mark";
  kept.hidden = true;
  shown.append(kept);
  picture.draggable = false;
  shown.addEventListener("pointerdown", down => {
    const box = picture.getBoundingClientRect();
    const at = event => [
      Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)) * 100,
      Math.min(1, Math.max(0, (event.clientY - box.top) / box.height)) * 100
    ];
    const [startX, startY] = at(down);
    const draw = event => {
      const [x, y] = at(event);
      const cut = [Math.min(x, startX), Math.min(y, startY), 100 - Math.max(x, startX), 100 - Math.max(y, startY)].map(Math.round);
      if (cut[0] + cut[2] > 90 || cut[1] + cut[3] > 90) return;
      [gauche.value, haut.value, droite.value, bas.value] = cut;
      kept.hidden = false;
      const around = shown.getBoundingClientRect();
      kept.style.left = `${box.left - around.left + cut[0] * box.width / 100}px`;
      kept.style.top = `${box.top - around.top + cut[1] * box.height / 100}px`;
      kept.style.width = `${(100 - cut[0] - cut[2]) * box.width / 100}px`;
      kept.style.height = `${(100 - cut[1] - cut[3]) * box.height / 100}px`;
    };
    shown.setPointerCapture(down.pointerId);
    shown.addEventListener("pointermove", draw);
    shown.addEventListener("pointerup", () => shown.removeEventListener("pointermove", draw), { once: true });
  });
}
