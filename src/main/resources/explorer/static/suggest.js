// Proposes names while somebody types into the search box. Without it the box works as it is.
const field = document.getElementById("search");
const list = document.createElement("datalist");
list.id = "suggestions";
field.after(list);
field.setAttribute("list", list.id);

let waiting;
let newest = 0;
field.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(async () => {
    const words = field.value.trim();
    const asked = ++newest;
    const response = words.length > 1 ? await fetch("/search/suggest?q=" + encodeURIComponent(words)) : null;
    const labels = response?.ok ? await response.json() : [];
    if (asked === newest) {
      list.replaceChildren(...labels.map((label) => Object.assign(document.createElement("option"), { value: label })));
    }
  }, 150);
});
