// Puts YASGUI in the place of the plain form. Everything that would ask another host is off: suggestions of prefixes
// and terms come from prefix.cc and LOV, and other endpoints than ours are not offered.
const form = document.getElementById("plain");
const text = document.getElementById("query");
const { Yasgui, Yasqe } = window;

if (Yasgui && Yasqe) {
  Yasqe.defaults.autocompleters = ["variables"];
  const endpoint = new URL("/papers/sparql", location.href).href;
  const link = (query) => new URL("/query?query=" + encodeURIComponent(query), location.href).href;
  const yasgui = new Yasgui(document.getElementById("yasgui"), {
    autofocus: false,
    populateFromUrl: false,
    persistenceId: null,
    requestConfig: { endpoint },
    endpointCatalogueOptions: { getData: () => [] },
    yasqe: { value: text.value, createShareableLink: (yasqe) => link(yasqe.getValue()) },
  });
  const tab = yasgui.getTab();
  const editor = tab.getYasqe();
  tab.setQuery(text.value);
  // The tab key moves on, as it does everywhere else on the page.
  editor.setOption("extraKeys", { ...editor.getOption("extraKeys"), Tab: false, "Shift-Tab": false });
  editor.getInputField().setAttribute("aria-label", "SPARQL query");
  const scroller = editor.getScrollerElement();
  scroller.tabIndex = 0;
  scroller.setAttribute("role", "region");
  scroller.setAttribute("aria-label", "Text of the query");

  // Links to the query as it stands in the editor, and to its answer in the formats that its kind has.
  const take = document.getElementById("take");
  const links = () => {
    const query = editor.getValue();
    const kind = ["CONSTRUCT", "DESCRIBE"].includes(editor.getQueryType()) ? "graph" : "rows";
    document.getElementById("share").href = link(query);
    for (const each of take.querySelectorAll("[data-format]")) {
      each.hidden = each.dataset.kind !== kind;
      each.href = endpoint + "?" + new URLSearchParams({ query, format: each.dataset.format });
    }
  };
  editor.on("change", links);
  links();
  take.hidden = false;
  form.hidden = true;
}
