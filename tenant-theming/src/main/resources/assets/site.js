// Small comforts on top of pages that work without them.
const on = (type, selector, act) =>
  document.addEventListener(type, event => {
    const found = event.target instanceof Element && event.target.closest(selector);
    if (found) act(found, event);
  });

// Menus and dialogs close on Escape and when something else is pressed.
const openFolds = () => document.querySelectorAll("details.fold[open], details.dialog[open]");
document.addEventListener("keydown", event => {
  if (event.key !== "Escape") return;
  for (const fold of openFolds()) {
    fold.open = false;
    fold.querySelector("summary").focus();
  }
});
document.addEventListener("click", event => {
  for (const fold of document.querySelectorAll("details.fold[open]")) {
    if (!fold.contains(event.target)) fold.open = false;
  }
});
for (const button of document.querySelectorAll("[data-close]")) button.hidden = false;
on("click", "[data-close]", button => {
  const dialog = button.closest("details");
  dialog.open = false;
  dialog.querySelector("summary").focus();
});

// Filters send themselves; typing waits for a pause.
let pause;
on("change", "form[data-auto]", form => form.requestSubmit());
on("input", "form[data-auto] input[type=search]", input => {
  clearTimeout(pause);
  pause = setTimeout(() => input.form.requestSubmit(), 600);
});

// A form is sent once, however often its button is pressed.
document.addEventListener("submit", event => {
  const form = event.target;
  if (form.method !== "post" || event.submitter?.formTarget) return;
  if (form.dataset.sent) event.preventDefault();
  form.dataset.sent = "yes";
  addEventListener("pageshow", () => delete form.dataset.sent, { once: true });
});

// The summary of errors is read first.
document.querySelector(".error-summary")?.focus();

// "Around me": fills two hidden fields and sends the form.
for (const button of document.querySelectorAll("[data-geo]")) {
  if (!navigator.geolocation || !isSecureContext) continue;
  button.hidden = false;
  button.addEventListener("click", () => {
    const form = button.closest("form");
    const status = form.querySelector("[data-geo-status]");
    button.setAttribute("aria-busy", "true");
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        // Two decimals, about a kilometre: enough to sort a list, not enough to find a door.
        form.elements.lat.value = coords.latitude.toFixed(2);
        form.elements.lon.value = coords.longitude.toFixed(2);
        form.requestSubmit();
      },
      () => {
        button.removeAttribute("aria-busy");
        if (status) status.hidden = false;
      },
      { maximumAge: 600000, timeout: 10000 }
    );
  });
}

// List and map take turns on a narrow screen; the map's code comes when the map is about to be seen.
for (const pair of document.querySelectorAll("[data-switch]")) {
  const bar = pair.querySelector(".switch");
  bar.hidden = false;
  pair.dataset.view = "list";
  bar.addEventListener("click", event => {
    const chosen = event.target.closest("[data-show]");
    if (!chosen) return;
    pair.dataset.view = chosen.dataset.show;
    for (const button of bar.children) button.setAttribute("aria-pressed", String(button === chosen));
  });
}
for (const map of document.querySelectorAll("[data-map]")) {
  map.hidden = false;
  new IntersectionObserver((seen, observer) => {
    if (!seen.some(one => one.isIntersecting)) return;
    observer.disconnect();
    import(map.dataset.map).then(module => module.draw(map));
  }, { rootMargin: "0px 0px -15% 0px" }).observe(map); // an edge below the fold is nobody looking at the map yet
}
