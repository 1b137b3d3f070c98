// Derives territory/france-outline.geojson from the npm package world-atlas (Natural Earth, 1:10 million):
//
//   npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
//   node platform-core/src/main/tools/outline-resource.mjs package \
//       platform-core/src/main/resources/territory/france-outline.geojson
//
// Keeps France, overseas included, leaves out what is smaller than the eye sees, and every point that moves the line by
// less than the tolerance. The same package gives the same file, byte for byte.
import { readFileSync, writeFileSync } from "node:fs";

const FRANCE = "250";
const TOLERANCE = 0.006; // degrees, some 500 metres: below the precision of the source
const SMALLEST = 0.0004; // square degrees, some 4 square kilometres
const DECIMALS = 3;

const [folder, out] = process.argv.slice(2);
if (!out) {
  console.error("Usage: node outline-resource.mjs <folder of the unpacked npm package> <out.geojson>");
  process.exit(2);
}
const topology = JSON.parse(readFileSync(`${folder}/countries-10m.json`, "utf8"));
const { scale, translate } = topology.transform;

const arc = number => {
  let x = 0;
  let y = 0;
  const points = topology.arcs[number < 0 ? ~number : number].map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
  return number < 0 ? points.reverse() : points;
};

// The last point of an arc is the first of the next.
const ring = arcs => arcs.map(arc).reduce((whole, part) => [...whole.slice(0, -1), ...part], []);

const area = points =>
  Math.abs(points.slice(1).reduce((sum, [x, y], i) => sum + points[i][0] * y - x * points[i][1], 0)) / 2;

const distance = ([x, y], [ax, ay], [bx, by]) => {
  const length = Math.hypot(bx - ax, by - ay);
  return length ? Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length : Math.hypot(x - ax, y - ay);
};

// Douglas and Peucker.
const simplify = points => {
  let farthest = 0;
  let at = 0;
  for (let i = 1; i < points.length - 1; i++) {
    const d = distance(points[i], points[0], points.at(-1));
    if (d > farthest) [farthest, at] = [d, i];
  }
  if (farthest <= TOLERANCE) return [points[0], points.at(-1)];
  return [...simplify(points.slice(0, at + 1)).slice(0, -1), ...simplify(points.slice(at))];
};

const round = ([x, y]) => [x, y].map(degrees => Number(degrees.toFixed(DECIMALS)));

const france = topology.objects.countries.geometries.find(({ id }) => id === FRANCE);
const coordinates = france.arcs
  .map(([outer]) => ring(outer))
  .filter(points => area(points) >= SMALLEST)
  .sort((one, other) => area(other) - area(one))
  .map(points => [simplify(points).map(round)])
  .filter(([points]) => points.length >= 4);

const feature = { type: "Feature", properties: { code: "FR" }, geometry: { type: "MultiPolygon", coordinates } };
writeFileSync(out, `${JSON.stringify(feature)}\n`);
console.log(`${coordinates.length} polygons, ${coordinates.reduce((sum, [points]) => sum + points.length, 0)} points`);
