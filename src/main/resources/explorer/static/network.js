// The map: positions and communities come from the server, this only draws them and answers the pointer.
import cytoscape from "/static/cytoscape.js";

const host = document.getElementById("network");
const canvas = document.getElementById("canvas");
const detail = document.getElementById("detail");
const dark = matchMedia("(prefers-color-scheme: dark)").matches;
const palette = ["#2f6f8f", "#c2571a", "#4a8a3f", "#8a5aa8", "#b08900", "#c0476d", "#3f8f86", "#7a6a58", "#5566c0", "#93a02c"];
const page = (iri) => {
  const parts = iri.split("/");
  return "/page/" + parts.slice(-2).map(encodeURIComponent).join("/");
};

const element = (name, text) => {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
};
const link = (iri, label) => {
  const made = element("a", label);
  made.href = page(iri);
  return made;
};
const show = (title, papers) => {
  const list = document.createElement("ul");
  for (const paper of papers) {
    const item = document.createElement("li");
    item.append(link(paper.iri, paper.title));
    list.append(item);
  }
  detail.replaceChildren(title, list);
};

const draw = (network) => {
  const institutions = [...new Set(network.nodes.map((node) => node.institution ?? ""))].sort();
  const most = Math.max(...network.nodes.map((node) => node[network.graph.rankedBy] ?? 0), 1e-9);
  const nodes = network.nodes.map((node) => ({
    data: {
      id: "n" + node.id,
      iri: node.iri,
      label: node.label,
      size: 8 + 32 * Math.sqrt(Math.max(0, node[network.graph.rankedBy] ?? 0) / most),
      community: palette[(node.community ?? 0) % palette.length],
      institution: node.institution ? palette[institutions.indexOf(node.institution) % palette.length] : "#888888",
    },
    position: { x: 1.8 * node.x, y: 1.8 * node.y },
  }));
  const edges = network.links.map((edge, at) => ({
    data: { id: "e" + at, source: "n" + edge.source, target: "n" + edge.target, width: Math.min(8, 0.7 + edge.weight), papers: edge.papers },
  }));
  const style = (colour) => [
    { selector: "node", style: { width: "data(size)", height: "data(size)", "background-color": `data(${colour})`, label: "data(label)", color: dark ? "#e7e5df" : "#1d2327", "font-size": "mapData(size, 8, 40, 9, 20)", "min-zoomed-font-size": 9, "text-wrap": "ellipsis", "text-max-width": 180, "text-valign": "bottom", "text-margin-y": 3 } },
    { selector: "edge", style: { width: "data(width)", "line-color": dark ? "#56616a" : "#c3c6c9", "curve-style": "haystack" } },
    { selector: ".found", style: { "border-width": 5, "border-color": dark ? "#f0a06a" : "#a8440c" } },
    { selector: ":selected", style: { "border-width": 4, "border-color": dark ? "#ffffff" : "#000000", "line-color": dark ? "#f0a06a" : "#a8440c" } },
  ];
  const map = cytoscape({ container: canvas, elements: { nodes, edges }, layout: { name: "preset", fit: true, padding: 30 }, style: style("community"), hideEdgesOnViewport: edges.length > 3000, textureOnViewport: nodes.length > 1000, pixelRatio: 1 });

  map.on("tap", "node", ({ target }) => {
    const papers = new Map();
    target.connectedEdges().forEach((edge) => edge.data("papers").forEach((paper) => papers.set(paper.iri, paper)));
    show(link(target.data("iri"), target.data("label")), papers.values());
  });
  map.on("tap", "edge", ({ target }) => {
    const title = document.createElement("p");
    title.append(link(target.source().data("iri"), target.source().data("label")), " and ", link(target.target().data("iri"), target.target().data("label")));
    show(title, target.data("papers"));
  });
  document.getElementById("find").addEventListener("input", ({ target }) => {
    const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    const words = fold(target.value.trim());
    map.nodes().removeClass("found");
    const found = words ? map.nodes().filter((node) => fold(node.data("label")).includes(words)) : map.collection();
    found.addClass("found");
    if (found.length > 0) {
      map.fit(found, 120);
      if (map.zoom() > 1.5) {
        map.zoom(1.5);
        map.center(found);
      }
    }
  });
  document.getElementById("colour").addEventListener("change", ({ target }) => map.style(style(target.value)));
  document.getElementById("fit").addEventListener("click", () => map.fit(undefined, 30));
  host.dataset.drawn = String(nodes.length);
};

host.hidden = false;
const response = await fetch(host.dataset.source);
if (response.ok) {
  const network = await response.json();
  if (network.nodes.length > 0) {
    draw(network);
  } else {
    detail.replaceChildren(element("p", "Nobody passes these filters."));
  }
} else {
  detail.replaceChildren(element("p", "The map cannot be had now. Try again in a moment, or choose less."));
}
