// The map: positions, communities and sizes come from the server, this only draws them and answers mouse and keys.
import cytoscape from "/static/cytoscape.js";

const host = document.getElementById("network");
const canvas = document.getElementById("canvas");
const detail = document.getElementById("detail");
const legend = document.getElementById("legend");
const dark = matchMedia("(prefers-color-scheme: dark)").matches;
// Ten colours that are told apart on light and on dark ground; what comes after the ten largest groups shares a grey.
const palette = ["#2f7ea8", "#d1651f", "#4f9440", "#9563b5", "#b08900", "#cc4f78", "#2f958a", "#8a7460", "#6675d6", "#7f8f20"];
const other = dark ? "#7d858b" : "#8f979d";
const ink = dark ? "#e7e5df" : "#1d2327";
const ground = dark ? "#15181b" : "#fbfaf7";
const accent = dark ? "#f0a06a" : "#a8440c";
// Names are as large on the screen whatever the zoom, those of the strongest a little larger.
const labelPixels = (size) => 11 + (size - 8) * 0.15;
const mostNames = 80;

const page = (iri) => "/page/" + iri.split("/").slice(-2).map(encodeURIComponent).join("/");
const element = (name, ...content) => {
  const made = document.createElement(name);
  made.append(...content);
  return made;
};
const link = (iri, label) => Object.assign(element("a", element("bdi", label)), { href: page(iri) });
const note = (text) => Object.assign(element("p", text), { className: "note" });
const count = (number, one, many) => `${number} ${number === 1 ? one : many}`;

/** The ten groups with most people: name of the group to its colour. */
const colours = (network, group) => {
  const sizes = new Map();
  for (const node of network.nodes) {
    if (group(node) !== undefined) {
      sizes.set(group(node), (sizes.get(group(node)) ?? 0) + 1);
    }
  }
  const largest = [...sizes.keys()].sort((a, b) => sizes.get(b) - sizes.get(a) || (a < b ? -1 : 1)).slice(0, palette.length);
  return new Map(largest.map((name, at) => [name, palette[at]]));
};

const elements = (network, communities, institutions) => {
  const by = network.graph.rankedBy;
  const measure = (node) => node[by] ?? node[by.replace(/[^A-Za-z0-9]+(.)/g, (_, letter) => letter.toUpperCase())] ?? 0;
  const most = Math.max(...network.nodes.map(measure), 1e-9);
  const nodes = network.nodes.map((node) => ({
    data: {
      id: "n" + node.id,
      person: node,
      label: node.label,
      size: 8 + 32 * Math.sqrt(Math.max(0, measure(node)) / most),
      community: communities.get(node.community) ?? other,
      institution: institutions.get(node.institution) ?? other,
    },
    position: { x: 1.8 * node.x, y: 1.8 * node.y },
  }));
  const edges = network.links.map((edge, at) => ({
    data: { id: "e" + at, source: "n" + edge.source, target: "n" + edge.target, width: Math.min(8, 0.7 + edge.weight), papers: edge.papers },
  }));
  return { nodes, edges };
};

const style = (colour) => [
  { selector: "node", style: { width: "data(size)", height: "data(size)", "background-color": `data(${colour})` } },
  { selector: "edge", style: { width: "data(width)", "line-color": dark ? "#4a545c" : "#c9cccf", "curve-style": "haystack" } },
  {
    selector: ".named",
    style: {
      label: "data(label)", color: ink, "font-size": "data(text)", "z-index": 3, "font-family": "system-ui, sans-serif",
      "text-wrap": "ellipsis", "text-max-width": "data(widest)", "text-valign": "bottom", "text-margin-y": "data(gap)",
      "text-outline-color": ground, "text-outline-width": "data(rim)",
    },
  },
  { selector: ".near", style: { "line-color": accent, "z-index": 2 } },
  { selector: ".found", style: { "border-width": 5, "border-color": accent } },
  { selector: ":selected", style: { "border-width": 4, "border-color": dark ? "#ffffff" : "#000000", "line-color": accent } },
];

/** Names as many people as there is room for, the strongest first: a name that would cover another waits for more zoom. */
const nameThose = (map) => {
  const zoom = map.zoom();
  const view = map.extent();
  const taken = [];
  const isFree = (box) =>
    taken.every((each) => box[2] < each[0] || box[0] > each[2] || box[3] < each[1] || box[1] > each[3]);
  const named = map.nodes().filter((node) => {
    const { x, y } = node.position();
    if (taken.length >= 2 * mostNames || x < view.x1 || x > view.x2 || y < view.y1 || y > view.y2) {
      return false;
    }
    const radius = (node.data("size") / 2) * zoom;
    const text = labelPixels(node.data("size"));
    const width = Math.min(180, node.data("label").length * text * 0.56);
    const [left, top] = [x * zoom, y * zoom];
    const name = [left - width / 2, top + radius + 2, left + width / 2, top + radius + 2 + text * 1.2];
    // Who has a name is drawn above those who have none, so a disc must not cover a name either.
    const disc = [left - radius, top - radius, left + radius, top + radius];
    const free = isFree(name) && isFree(disc);
    if (free) {
      taken.push(name, disc);
    }
    return free;
  });
  map.batch(() => {
    map.nodes(".named").difference(named).removeClass("named");
    named.forEach((node) => {
      node.data({ text: labelPixels(node.data("size")) / zoom, widest: 180 / zoom, gap: 2 / zoom, rim: 1.5 / zoom });
    });
    named.not(".named").addClass("named");
  });
};

const works = (papers) => {
  const list = document.createElement("ul");
  list.append(...[...papers].map((paper) => element("li", link(paper.iri, paper.title))));
  return list;
};
const showPerson = (node) => {
  const person = node.data("person");
  const papers = new Map();
  node.connectedEdges().forEach((edge) => edge.data("papers").forEach((paper) => papers.set(paper.iri, paper)));
  const facts = [count(person.works, "work", "works"), count(node.degree(), "co-author shown", "co-authors shown"), person.institution];
  const years = [person.firstYear, person.lastYear].filter((year) => year !== undefined);
  facts.push([...new Set(years)].join("–"));
  detail.replaceChildren(
    element("h3", link(person.iri, person.label)),
    note(facts.filter(Boolean).join(" · ")),
    ...(papers.size > 0 ? [element("p", "Written with the people shown:"), works(papers.values())] : []),
  );
};
const showLink = (edge) => {
  const [from, to] = [edge.source().data("person"), edge.target().data("person")];
  detail.replaceChildren(
    element("h3", link(from.iri, from.label), " and ", link(to.iri, to.label)),
    note(count(edge.data("papers").length, "work together", "works together")),
    works(edge.data("papers")),
  );
};

const showLegend = (entries) => {
  legend.replaceChildren(...entries.map(([name, colour]) => {
    const sample = element("span");
    sample.style.backgroundColor = colour;
    return element("li", sample, element("bdi", name));
  }));
};

const keys = (map) => ({
  ArrowLeft: () => map.panBy({ x: 60, y: 0 }),
  ArrowRight: () => map.panBy({ x: -60, y: 0 }),
  ArrowUp: () => map.panBy({ x: 0, y: 60 }),
  ArrowDown: () => map.panBy({ x: 0, y: -60 }),
  "+": () => zoomBy(map, 1.3),
  "-": () => zoomBy(map, 1 / 1.3),
});
const zoomBy = (map, factor) =>
  map.zoom({ level: map.zoom() * factor, renderedPosition: { x: map.width() / 2, y: map.height() / 2 } });

/** Shows these as large as the canvas allows, but a few people no larger than they are easy to look at. */
const fit = (map, elements, padding) => {
  map.fit(elements, padding);
  if (map.zoom() > 1.5) {
    map.zoom(1.5);
    map.center(elements);
  }
};

const findWithin = (map) => {
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const field = document.getElementById("find");
  const found = () => map.nodes(".found");
  field.addEventListener("input", () => {
    const words = fold(field.value.trim());
    map.batch(() => {
      map.nodes(".found").removeClass("found");
      if (words) {
        map.nodes().filter((node) => fold(node.data("label")).includes(words)).addClass("found");
      }
    });
    if (found().length > 0) {
      fit(map, found(), 120);
    }
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && found().length > 0) {
      event.preventDefault();
      choose(map, found().first());
    }
  });
};

const choose = (map, target) => {
  map.batch(() => {
    map.elements(".near").removeClass("near");
    map.elements(":selected").unselect();
    target.select();
    if (target.isNode()) {
      target.connectedEdges().addClass("near");
    }
  });
  (target.isNode() ? showPerson : showLink)(target);
};

const draw = (network) => {
  const labels = new Map(network.communities.map((community) => [community.number, community.label]));
  const communities = colours(network, (node) => node.community);
  const institutions = colours(network, (node) => node.institution);
  const rest = (entries) => (entries.length < palette.length ? entries : [...entries, ["others", other]]);
  const legends = {
    community: rest([...communities].map(([number, colour]) => [labels.get(number) ?? "", colour])),
    institution: rest([...institutions]),
  };
  const { nodes, edges } = elements(network, communities, institutions);
  const large = nodes.length > 500;
  // While a large map moves, the browser moves a picture of it, made without links and names at the start of each gesture:
  // without graphics hardware a picture of everything takes a third of a second, and drawing each frame anew is not smooth.
  const map = cytoscape({
    container: canvas, elements: { nodes, edges }, layout: { name: "preset" }, style: style("community"),
    textureOnViewport: large, hideEdgesOnViewport: large, hideLabelsOnViewport: large, pixelRatio: large ? 1 : "auto", minZoom: 0.02, maxZoom: 6,
  });

  // Names are set anew once the map has come to rest, not while somebody holds it.
  let waiting;
  let held = false;
  const nameLater = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => held || nameThose(map), 250);
  };
  map.on("viewport resize", nameLater);
  map.on("tapstart", () => (held = true));
  map.on("tapend", () => {
    held = false;
    nameLater();
  });
  map.on("tap", "node, edge", ({ target }) => choose(map, target));
  const bindings = keys(map);
  canvas.addEventListener("keydown", (event) => {
    if (bindings[event.key]) {
      event.preventDefault();
      bindings[event.key]();
    }
  });
  findWithin(map);
  document.getElementById("colour").addEventListener("change", ({ target }) => {
    map.style(style(target.value));
    showLegend(legends[target.value]);
  });
  document.getElementById("fit").addEventListener("click", () => fit(map, map.elements(), 30));
  showLegend(legends.community);
  fit(map, map.elements(), 30);
  nameThose(map);
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
