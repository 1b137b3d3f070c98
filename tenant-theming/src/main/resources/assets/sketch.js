// Draws one area on a map: points are set, moved and taken away there, and told to the form as GeoJSON.
const MOST_HANDLES = 250;
const NEAR = 12;

const rings = geometry =>
  geometry?.type === "Polygon" ? [geometry.coordinates] : geometry?.type === "MultiPolygon" ? geometry.coordinates : [];

// What the field says: polygons of rings of [latitude, longitude], each ring without its closing point.
const understand = text => {
  try {
    const root = JSON.parse(text);
    const geometry = root.geometry ?? root.features?.[0]?.geometry ?? root;
    return rings(geometry).map(polygon => polygon.map(ring => ring.slice(0, -1).map(([lon, lat]) => L.latLng(lat, lon))));
  } catch {
    const points = text.split("\n").map(line => line.match(/(-?\d{1,2}(?:[.,]\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:[.,]\d+)?)/));
    const ring = points.filter(Boolean).map(point => L.latLng(...point.slice(1, 3).map(one => Number(one.replace(",", ".")))));
    return ring.length ? [[ring]] : [];
  }
};

const round = number => Math.round(number * 1e5) / 1e5;
const written = polygons => {
  const drawn = polygons.filter(polygon => polygon[0].length);
  if (!drawn.length) return "";
  const coordinates = drawn.map(polygon =>
    polygon.map(ring => [...ring, ring[0]].map(at => [round(at.lng), round(at.lat)])));
  return JSON.stringify(
    drawn.length === 1
      ? { type: "Polygon", coordinates: coordinates[0] }
      : { type: "MultiPolygon", coordinates });
};

export function edit(map, desk, ground) {
  const words = desk.dataset;
  const field = document.getElementById(words.field);
  const status = desk.querySelector("[role=status]");
  const neighbours = rings(ground?.quarters).flat(2).map(([lon, lat]) => L.latLng(lat, lon));
  const shape = L.layerGroup().addTo(map);
  const handles = L.layerGroup().addTo(map);
  let polygons = understand(field.value);
  let drawing = !polygons.length;
  let focused = null;

  // A point set beside a neighbour's is that neighbour's: the border they share stays one line.
  const near = at => {
    const here = map.latLngToContainerPoint(at);
    let best = null;
    let least = NEAR;
    for (const other of neighbours) {
      const away = map.latLngToContainerPoint(other).distanceTo(here);
      if (away < least) [least, best] = [away, other];
    }
    return best ?? at;
  };

  const outline = () => {
    shape.clearLayers();
    for (const polygon of polygons) {
      const open = drawing && polygon[0].length < 3;
      (open ? L.polyline(polygon[0], { className: "sketch-shape", interactive: false })
        : L.polygon(polygon, { className: "sketch-shape", interactive: false })).addTo(shape);
    }
  };
  const tell = () => {
    field.value = written(polygons);
    const count = polygons.flat(2).length;
    status.textContent = count === 0 ? words.none : count < 3 ? words.few : words.points.replace("{0}", count);
  };
  const changed = () => {
    outline();
    tell();
    grips();
  };

  const take = (polygon, ring, place) => {
    if (ring.length > 3 || drawing) ring.splice(place, 1);
    if (!ring.length) {
      polygon.splice(polygon.indexOf(ring), 1);
      if (!polygon.length) polygons = polygons.filter(one => one !== polygon);
    }
    drawing ||= !polygons.length;
    changed();
  };

  const grip = (polygon, ring, place) => {
    const label = words.point.replace("{0}", place + 1);
    const mark = L.marker(ring[place], {
      draggable: true,
      title: label,
      alt: label,
      icon: L.divIcon({ className: "sketch-grip", iconSize: [24, 24] }),
    });
    mark.on("drag", () => {
      ring[place] = mark.getLatLng();
      outline();
    });
    mark.on("dragend", () => {
      ring[place] = near(mark.getLatLng());
      changed();
    });
    mark.on("click", () => {
      if (drawing && place === 0 && ring.length > 2) drawing = false;
      changed();
    });
    mark.on("dblclick contextmenu", () => take(polygon, ring, place));
    mark.on("add", () => {
      const element = mark.getElement();
      element.addEventListener("keydown", event => {
        const step = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }[event.key];
        if (step) {
          const by = event.shiftKey ? 20 : 4;
          const at = map.latLngToContainerPoint(ring[place]).add([step[0] * by, step[1] * by]);
          ring[place] = map.containerPointToLatLng(at);
          focused = [ring, place];
          changed();
        } else if (event.key === "Delete" || event.key === "Backspace") {
          focused = [ring, Math.max(0, place - 1)];
          take(polygon, ring, place);
        } else return;
        event.preventDefault();
        event.stopPropagation();
      });
      if (focused?.[0] === ring && focused[1] === place) {
        focused = null;
        element.focus({ preventScroll: true });
      }
    });
    return mark;
  };

  // Between two points, a fainter one: pulled or pressed, it becomes a point of its own.
  const between = (ring, place) => {
    const next = ring[(place + 1) % ring.length];
    const middle = L.latLng((ring[place].lat + next.lat) / 2, (ring[place].lng + next.lng) / 2);
    const mark = L.marker(middle, {
      draggable: true,
      title: words.between,
      alt: words.between,
      icon: L.divIcon({ className: "sketch-between", iconSize: [18, 18] }),
    });
    const add = at => {
      ring.splice(place + 1, 0, at);
      focused = [ring, place + 1];
      changed();
    };
    mark.on("click", () => add(middle));
    mark.on("dragend", () => add(near(mark.getLatLng())));
    return mark;
  };

  const grips = () => {
    handles.clearLayers();
    const view = map.getBounds().pad(0.05);
    const seen = polygons.flat().flatMap(ring => ring.filter(at => view.contains(at)));
    if (seen.length > MOST_HANDLES) {
      status.textContent = words.closer;
      return;
    }
    for (const polygon of polygons) {
      for (const ring of polygon) {
        ring.forEach((at, place) => {
          if (!view.contains(at)) return;
          grip(polygon, ring, place).addTo(handles);
          if (ring.length > 2) between(ring, place).addTo(handles);
        });
      }
    }
  };

  const add = at => {
    if (!drawing) return;
    if (!polygons.length) polygons = [[[]]];
    polygons[0][0].push(near(at));
    changed();
  };
  map.doubleClickZoom.disable();
  map.on("click", event => add(event.latlng));
  map.on("moveend", grips);
  map.getContainer().classList.add("sketching");

  const acts = {
    point: () => add(map.getCenter()),
    undo: () => {
      const ring = polygons[0]?.[0];
      if (drawing && ring) take(polygons[0], ring, ring.length - 1);
    },
    clear: () => {
      polygons = [];
      drawing = true;
      changed();
    },
  };
  for (const button of desk.querySelectorAll("[data-do]")) button.addEventListener("click", () => acts[button.dataset.do]());
  for (const part of desk.querySelectorAll("[data-with-map]")) part.hidden = false;
  field.addEventListener("change", () => {
    polygons = understand(field.value);
    drawing = !polygons.length;
    outline();
    grips();
    if (polygons.length) map.fitBounds(L.latLngBounds(polygons.flat(2)), { maxZoom: 16, animate: false });
  });
  outline();
  grips();
  status.textContent = polygons.length ? words.points.replace("{0}", polygons.flat(2).length) : words.none;
  return polygons.flat(2);
}
