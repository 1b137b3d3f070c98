// Counts along while a ballot is filled in; the server counts again, and its word is the one that holds.
const french = document.documentElement.lang !== "en";
const locale = french ? "fr-FR" : "en-IE";
const money = cents =>
  new Intl.NumberFormat(locale, { style: "currency", currency: "EUR", minimumFractionDigits: cents % 100 ? 2 : 0 }).format(cents / 100);
const fill = (words, ...values) => words.replace(/\[(\d)\]/g, (all, at) => values[at] ?? "");

for (const part of document.querySelectorAll("fieldset[data-part]")) {
  const total = part.querySelector("[data-total]");
  const count = () => {
    const ticked = [...part.querySelectorAll("input[type=checkbox]:checked")];
    const spent = ticked.reduce((sum, box) => sum + Number(box.dataset.cents), 0);
    const all = Number(part.dataset.cents);
    const points = [...part.querySelectorAll("input[type=number]")].reduce((sum, field) => sum + Number(field.value), 0);
    const placed = [...part.querySelectorAll("select")].filter(field => field.value).length;
    const says = total.dataset.says;
    if (part.dataset.part === "KNAPSACK") {
      total.textContent = spent > all
        ? fill(total.dataset.over, money(spent), money(all), money(spent - all))
        : fill(says, money(spent), money(all), money(all - spent));
    } else if (part.dataset.part === "POINTS") {
      total.textContent = fill(says, points);
    } else {
      total.textContent = fill(says, part.dataset.part === "RANKING" ? placed : ticked.length);
    }
  };
  part.addEventListener("input", count);
}

// Whoever leaves with choices that are kept nowhere is asked first. Whatever is sent goes through, a sign-out too.
let unkept = document.querySelector("[data-unkept]") !== null;
for (const form of document.querySelectorAll("form:has([name=secret])")) {
  form.addEventListener("input", () => { unkept = true; });
}
addEventListener("submit", event => { unkept = unkept && event.defaultPrevented; });
addEventListener("beforeunload", event => {
  if (unkept) {
    event.preventDefault();
  }
});
