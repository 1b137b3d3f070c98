// Draws the points of a page on a map: tiles where the town has some, else outlines and the names of places.
const CELL = 64;
const NAME_WIDTH = 88;
const NAME_HEIGHT = 24;

const load = (tag, attributes) =>
  new Promise((done, failed) => {
    const element = Object.assign(document.createElement(tag), attributes);
    element.onload = done;
    element.onerror = failed;
    document.head.append(element);
  });

let leaflet;
const ready = set =>
  (leaflet ??= Promise.all([
    load("link", { rel: "stylesheet", href: set.leafletCss }),
    load("script", { src: set.leaflet }),
  ]));

const popup = point => {
  const box = document.createElement("div");
  const link = Object.assign(document.createElement("a"), { href: point.h, textContent: point.t });
  box.append(link);
  if (point.s) box.append(document.createElement("br"), point.s);
  return box;
};

// Points nearer than a cell on screen stand under one circle with their number.
const cluster = (map, points) => {
  const cells = new Map();
  for (const point of points) {
    const at = map.project([point.a, point.o]);
    const key = `${Math.floor(at.x / CELL)} ${Math.floor(at.y / CELL)}`;
    cells.has(key) ? cells.get(key).push(point) : cells.set(key, [point]);
  }
  return [...cells.values()];
};

const single = point =>
  L.marker([point.a, point.o], {
    title: point.t,
    alt: point.t,
    icon: L.divIcon({ className: "pin", iconSize: [26, 26], iconAnchor: [13, 30], popupAnchor: [0, -26] }),
  }).bindPopup(() => popup(point));

const group = (map, members, words) => {
  const bounds = L.latLngBounds(members.map(point => [point.a, point.o]));
  const size = members.length > 99 ? 56 : members.length > 9 ? 48 : 40;
  const icon = L.divIcon({ className: "cluster", iconSize: [size, size], html: String(members.length) });
  const label = `${members.length} ${words}`;
  return L.marker(bounds.getCenter(), { icon, title: label, alt: label }).on("click", () => {
    if (map.getZoom() >= map.getMaxZoom() || bounds.getNorthEast().equals(bounds.getSouthWest())) {
      const list = document.createElement("div");
      list.append(...members.slice(0, 12).map(popup));
      L.popup().setLatLng(bounds.getCenter()).setContent(list).openOn(map);
    } else {
      map.fitBounds(bounds, { padding: [48, 48] });
    }
  });
};

const read = address =>
  fetch(address, { credentials: "same-origin" }).then(answer => {
    if (!answer.ok) throw new Error(`${answer.status} from ${address}`);
    return answer.json();
  });

// The style sheet colours the outlines, so that they follow the theme by day and by night.
const outline = (map, geometry, name) =>
  L.geoJSON(geometry, { interactive: false, smoothFactor: 0.5, style: { className: `map-${name}` } }).addTo(map);

// Names from the largest place to the smallest, those that would run into a larger one's left out.
const write = (map, layer, names) => {
  layer.clearLayers();
  const taken = [];
  const view = map.getBounds();
  for (const place of names) {
    if (!view.contains([place.a, place.o])) continue;
    const at = map.latLngToLayerPoint([place.a, place.o]);
    if (taken.some(other => Math.abs(other.x - at.x) < NAME_WIDTH && Math.abs(other.y - at.y) < NAME_HEIGHT)) continue;
    taken.push(at);
    const name = document.createElement("span");
    name.textContent = place.t;
    const icon = L.divIcon({ className: "map-name", html: name, iconSize: [0, 0] });
    L.marker([place.a, place.o], { interactive: false, keyboard: false, icon }).addTo(layer);
  }
};

const lay = (map, ground, names) => {
  for (const name of ["land", "lines", "own"]) outline(map, ground[name], name);
  if (ground.by) map.attributionControl.addAttribution(ground.by);
  const layer = L.layerGroup().addTo(map);
  const rewrite = () => write(map, layer, names);
  map.on("moveend", rewrite);
  rewrite();
};

export async function draw(element) {
  const set = element.dataset;
  const data = JSON.parse(element.querySelector("script").textContent);
  const more = set.points ? read(set.points) : null;
  const under = read(set.ground).catch(() => null);
  const desk = element.closest("[data-sketch]");
  const sketch = desk && Promise.all([import(desk.dataset.sketch), load("link", { rel: "stylesheet", href: desk.dataset.sketchCss })]);
  await ready(set);
  if (more) data.points = await more.then(answer => answer.points, () => data.points);
  const ground = await under;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const frame = document.createElement("div");
  frame.style.blockSize = "100%";
  element.append(frame);
  const map = L.map(frame, {
    zoomControl: false,
    maxZoom: 18,
    scrollWheelZoom: false,
    zoomAnimation: !still,
    fadeAnimation: !still,
    markerZoomAnimation: !still,
    renderer: L.svg({ padding: 0.6 }),
  });
  map.attributionControl.setPrefix(false);
  L.control.zoom({ zoomInTitle: set.zoomIn, zoomOutTitle: set.zoomOut }).addTo(map);
  const colors = getComputedStyle(element);
  const extent = [...data.points, ...(data.points.length ? [] : data.labels)].map(point => [point.a, point.o]);
  // A map of neighbourhoods shows all of their ground, not only where their names stand.
  if (!data.points.length && data.labels.length && ground) {
    extent.push(...ground.quarters.coordinates.flat(2).map(([lon, lat]) => [lat, lon]));
  }
  if (data.center) extent.push(data.center);
  const [south, west, north, east] = ground?.box ?? [42, -4.5, 51, 8];
  let bounds = extent.length ? L.latLngBounds(extent).pad(0.15) : L.latLngBounds([[south, west], [north, east]]);
  if (data.km) bounds.extend(L.latLng(data.center).toBounds(data.km * 2000));
  const fit = () => map.fitBounds(bounds, { maxZoom: 15, animate: false });
  fit();
  if (set.tiles) {
    L.tileLayer(set.tiles, { attribution: set.attribution ?? "", maxZoom: 19 }).addTo(map);
  } else if (ground) {
    lay(map, ground, data.labels.length ? data.labels : ground.names);
  }
  if (ground) outline(map, ground.quarters, "quarters");
  if (sketch) {
    const drawn = (await sketch)[0].edit(map, desk, ground);
    if (drawn.length) bounds = L.latLngBounds(drawn).pad(0.3);
    fit();
  }
  L.control.scale({ imperial: false }).addTo(map);
  if (data.center) {
    const ring = { color: colors.getPropertyValue("--brand-strong"), weight: 2, fillOpacity: 0.06, interactive: false };
    if (data.km) L.circle(data.center, { radius: data.km * 1000, ...ring }).addTo(map);
    L.circleMarker(data.center, { ...ring, radius: 7, fillOpacity: 1, interactive: true }).bindTooltip(set.here).addTo(map);
  }
  const pins = L.layerGroup().addTo(map);
  const place = () => {
    pins.clearLayers();
    for (const members of cluster(map, data.points)) {
      (members.length === 1 ? single(members[0]) : group(map, members, set.group)).addTo(pins);
    }
  };
  map.on("zoomend", place);
  place();
  // Until somebody moves it, the map keeps all of its points in view, whatever becomes of its size.
  let moved = false;
  for (const type of ["pointerdown", "keydown"]) frame.addEventListener(type, () => (moved = true), { once: true });
  new ResizeObserver(() => {
    map.invalidateSize({ animate: false });
    if (!moved) fit();
  }).observe(frame);
}
