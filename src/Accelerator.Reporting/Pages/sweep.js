const points = data.places.length;
const columns = new Map(data.columns.map(column => [column.name, column]));
const numbers = data.columns.filter(column => !column.words && column.values.some(value => value !== null));
const label = column => column.unit && column.unit !== column.name && !column.name.endsWith(`_${column.unit}`) ? `${column.name} (${column.unit})` : column.name;
const cell = (column, point) => column.values[point] === null ? null : column.words ? column.words[column.values[point]] : column.values[point];
const text = (column, point) => column.words ? cell(column, point) ?? '–' : figure(column.values[point]);
const distinct = column => new Set(column.values.filter((value, point) => value !== null && data.has_figures[point])).size;

// The configuration of a point, byte for byte as the store has it; null where the point is no configuration.
function yaml(point) {
  const change = data.configurations.texts[point];
  if (change.length === 0) return null;
  const lines = [...data.configurations.bases[change[0]]];
  for (let i = 1; i < change.length; i += 2) lines[change[i]] = change[i + 1];
  return lines.map(line => data.configurations.lines[line]).join('\n');
}

const axes = data.objectives.map(one => columns.get(one.name)).filter(column => column && numbers.includes(column));
const other = numbers.filter(column => column.metric && !axes.includes(column));
const first = [...axes, ...other, ...numbers.filter(column => !column.metric)];
const values = data.columns.filter(column => !column.metric);
const state = {
  y: first[0] ? first[0].name : null, x: (first[1] || first[0] || {}).name, filter: () => true, shown: [], front: new Set(), chosen: null, near: null,
  colour: (values.find(column => column.words && distinct(column) > 1 && distinct(column) <= 8) || values.find(column => distinct(column) > 1 && distinct(column) <= 8 && column !== first[0] && column !== first[1]) || {name: ''}).name,
  objectives: data.objectives.filter(one => columns.has(one.name)).map(one => ({...one, on: true})),
};
for (const way of ['x', 'y']) state[`log_${way}`] = state[way] ? mayLog(state[way]) && wide(state[way]) : false;

function range(name) {
  let least = Infinity, most = -Infinity;
  columns.get(name).values.forEach((value, point) => {
    if (value === null || !data.has_figures[point]) return;
    least = Math.min(least, value);
    most = Math.max(most, value);
  });
  return [least, most];
}

function mayLog(name) { return range(name)[0] > 0; }
function wide(name) { const [least, most] = range(name); return most / least > 20; }

// Terms with spaces between: NAME=VALUE, NAME<VALUE and so on; a word alone is looked for in all texts of a point.
function parsed(query) {
  const tests = query.split(/\s+/).filter(term => term).map(term => {
    const match = /^([a-z][a-z0-9_]*)(<=|>=|!=|<|>|=)(.*)$/.exec(term);
    const column = match && (match[1] === 'point' ? {values: data.places} : match[1] === 'status' ? {words: ['failed', 'done'], values: data.has_figures} : columns.get(match[1]));
    if (!column) return point => data.columns.some(one => one.words && (cell(one, point) || '').includes(term)) || String(data.places[point]) === term || data.hashes[point].startsWith(term);
    return point => {
      const left = cell(column, point), right = column.words ? match[3] : Number(match[3]);
      if (left === null) return false;
      return {'=': left === right, '!=': left !== right, '<': left < right, '>': left > right, '<=': left <= right, '>=': left >= right}[match[2]];
    };
  });
  return point => tests.every(test => test(point));
}

// The points that no other shown one beats: at least as good in all objectives that are ticked, and better in one.
function frontOf(list) {
  const goals = state.objectives.filter(one => one.on).map(one => ({values: columns.get(one.name).values, sign: one.max ? -1 : 1}));
  const costs = list.filter(point => data.has_figures[point] && goals.every(goal => goal.values[point] !== null)).map(point => ({point, cost: goals.map(goal => goal.sign * goal.values[point])}));
  costs.sort((one, two) => { const at = one.cost.findIndex((cost, i) => cost !== two.cost[i]); return at < 0 ? one.point - two.point : one.cost[at] - two.cost[at]; });
  const front = [];
  for (const one of costs) if (goals.length && !front.some(member => member.cost.every((cost, i) => cost <= one.cost[i]) && member.cost.some((cost, i) => cost < one.cost[i]))) front.push(one);
  return front.map(one => one.point);
}

// How points are coloured: a few classes by name or rank, or a ramp from least to most.
function colouring() {
  const column = columns.get(state.colour);
  if (!column) return {of: () => palette[0], keys: []};
  const kinds = [...new Set(column.values.filter((value, point) => value !== null && data.has_figures[point]))].sort((one, two) => one - two);
  if (column.words) {
    const colour = kind => palette[Math.min(kinds.indexOf(kind), palette.length - 1)];
    const keys = kinds.slice(0, palette.length).map((kind, i) => swatch(palette[i], i === palette.length - 1 && kinds.length > palette.length ? 'others' : column.words[kind]));
    return {of: point => colour(column.values[point]), keys};
  }
  const [least, most] = range(state.colour), log = least > 0 && most / least > 20;
  const share = kinds.length <= 8 ? value => kinds.length < 2 ? 0 : kinds.indexOf(value) / (kinds.length - 1) : value => log ? Math.log(value / least) / Math.log(most / least) : (value - least) / (most - least || 1);
  const steps = kinds.length <= 8 ? kinds : Array.from({length: 6}, (_, i) => log ? least * (most / least) ** (i / 5) : least + (most - least) * i / 5);

  // A ramp of 32 colours, so that there are no more paths than that.
  const of = point => column.values[point] === null ? palette[7] : rampColour(Math.round(share(column.values[point]) * 31) / 31);
  return {of, keys: steps.map(value => swatch(rampColour(Math.round(share(value) * 31) / 31), kinds.length <= 8 ? figure(value) : short(value)))};
}

const plot = element('div', {id: 'plot'}), keys = element('div', {class: 'keys'}), counts = element('p', {class: 'note', id: 'counts'}), details = element('div', {class: 'panel', id: 'details'});
let places = [], spots = [];

function draw() {
  if (!state.x || !plot.clientWidth) return;
  const width = plot.clientWidth, height = 560, left = 74, right = 14, top = 10, bottom = 50;
  const x = axis(...range(state.x), state.log_x, left, width - right, Math.max(3, Math.floor(width / 110))), y = axis(...range(state.y), state.log_y, height - bottom, top, 7);
  const [xs, ys] = [columns.get(state.x).values, columns.get(state.y).values], colours = colouring();
  const size = points > 5000 ? 5 : points > 1500 ? 6 : 8, visible = new Set(state.shown);
  places = [];
  const groups = new Map(), seen = new Set(), rings = [];
  for (let point = 0; point < points; point++) {
    if (!data.has_figures[point] || xs[point] === null || ys[point] === null) continue;
    const at = [Math.round(x.at(xs[point]) * 2) / 2, Math.round(y.at(ys[point]) * 2) / 2], shown = visible.has(point), dot = `M${at[0]} ${at[1]}h0`;
    if (shown) places.push({point, x: at[0], y: at[1]});
    if (shown && state.front.has(point)) { rings.push(dot); continue; }

    // Of points at one place in one colour, one is drawn.
    const colour = shown ? colours.of(point) : 'var(--idle)';
    if (seen.has(dot + colour)) continue;
    seen.add(dot + colour);
    groups.set(colour, (groups.get(colour) || '') + dot);
  }

  const dots = (path, stroke, more) => shape('path', {d: path, stroke, 'stroke-width': size, 'stroke-linecap': 'round', fill: 'none', ...more});
  const svg = shape('svg', {viewBox: `0 0 ${width} ${height}`, height, tabindex: 0, role: 'application', 'aria-label': `${label(columns.get(state.y))} over ${label(columns.get(state.x))}, ${places.length} points. Arrow keys go from point to point, Enter copies the configuration.`},
    ...x.ticks.flatMap(value => [shape('line', {class: 'grid', x1: x.at(value), x2: x.at(value), y1: top, y2: height - bottom}), shape('text', {class: 'faint', x: x.at(value), y: height - bottom + 18, 'text-anchor': 'middle'}, short(value))]),
    ...y.ticks.flatMap(value => [shape('line', {class: 'grid', x1: left, x2: width - right, y1: y.at(value), y2: y.at(value)}), shape('text', {class: 'faint', x: left - 8, y: y.at(value) + 4, 'text-anchor': 'end'}, short(value))]),
    shape('path', {class: 'frame', d: `M${left} ${top}V${height - bottom}H${width - right}`}),
    shape('text', {x: (left + width - right) / 2, y: height - 10, 'text-anchor': 'middle'}, label(columns.get(state.x)) + (state.log_x ? ', logarithmic' : '')),
    shape('text', {x: 0, y: 0, 'text-anchor': 'middle', transform: `translate(16 ${(top + height - bottom) / 2}) rotate(-90)`}, label(columns.get(state.y)) + (state.log_y ? ', logarithmic' : '')),
    ...(groups.has('var(--idle)') ? [dots(groups.get('var(--idle)'), 'var(--idle)')] : []),
    ...[...groups].filter(([colour]) => colour !== 'var(--idle)').map(([colour, path]) => dots(path, colour, {'stroke-opacity': 0.9})));
  for (const line of lines(x, y, colours)) svg.append(shape('path', {d: line.path, stroke: line.colour, 'stroke-width': 1.6, fill: 'none', class: 'front'}));
  if (rings.length) svg.append(dots(rings.join(''), 'var(--mark)', {'stroke-width': size + 4}));
  const fronts = new Map();
  for (const spot of places.filter(one => state.front.has(one.point))) fronts.set(colours.of(spot.point), (fronts.get(colours.of(spot.point)) || '') + `M${spot.x} ${spot.y}h0`);
  for (const [colour, path] of fronts) svg.append(dots(path, colour, {'stroke-width': size + 0.5}));
  const marker = shape('circle', {r: size / 2 + 5, fill: 'none', stroke: 'var(--mark)', 'stroke-width': 2, visibility: 'hidden', id: 'marker'});
  svg.append(marker);
  svg.addEventListener('pointermove', event => near(event, svg));
  svg.addEventListener('pointerleave', () => { state.near = null; hideTip(); mark(); });
  svg.addEventListener('click', event => { near(event, svg); if (state.near !== null) take(state.near); });
  svg.addEventListener('keydown', walk);
  const focused = plot.contains(document.activeElement);
  plot.replaceChildren(svg);
  if (focused) svg.focus();
  keys.replaceChildren(...(colours.keys.length ? [element('b', null, state.colour), ...colours.keys] : []), ringKey());
  mark();
}

const ringKey = () => element('span', null, shape('svg', {width: 16, height: 16, 'aria-hidden': true}, shape('circle', {cx: 8, cy: 8, r: 5, fill: 'none', stroke: 'var(--mark)', 'stroke-width': 2.2})), 'Pareto front');

// Where both axes are objectives: the front as steps, a line for each value of the other objectives.
function lines(x, y, colours) {
  const on = state.objectives.filter(one => one.on), goal = on.find(one => one.name === state.x);
  if (!goal || !on.some(one => one.name === state.y) || state.x === state.y) return [];
  const others = on.filter(one => one.name !== state.x && one.name !== state.y).map(one => columns.get(one.name).values), groups = new Map();
  for (const point of state.front) {
    const key = others.map(list => list[point]).join('|');
    groups.set(key, [...(groups.get(key) || []), point]);
  }
  if (groups.size > 12) return [];
  const [xs, ys] = [columns.get(state.x).values, columns.get(state.y).values];
  return [...groups.values()].filter(list => list.length > 1).map(list => {
    list.sort((one, two) => xs[one] - xs[two]);
    const path = list.slice(1).map(point => goal.max ? `V${y.at(ys[point])}H${x.at(xs[point])}` : `H${x.at(xs[point])}V${y.at(ys[point])}`).join('');
    const same = new Set(list.map(colours.of));
    return {path: `M${x.at(xs[list[0]])} ${y.at(ys[list[0]])}${path}`, colour: same.size === 1 ? [...same][0] : 'var(--faint)'};
  });
}

function near(event, svg) {
  const box = svg.getBoundingClientRect(), [x, y] = [event.clientX - box.left, event.clientY - box.top];
  let best = null, distance = 14 * 14;
  for (const place of places) {
    const away = (place.x - x) ** 2 + (place.y - y) ** 2 - (state.front.has(place.point) ? 4 : 0);
    if (away < distance) [best, distance] = [place, away];
  }
  look(best, svg);
}

function look(place, svg) {
  state.near = place ? place.point : null;
  mark();
  if (!place) return hideTip();
  spots = places.filter(one => one.x === place.x && one.y === place.y).map(one => one.point);
  const box = svg.getBoundingClientRect();
  showTip(box.left + scrollX + place.x, box.top + scrollY + place.y, element('b', null, `Point ${figure(data.places[place.point])}`, state.front.has(place.point) ? ', on the front' : ''), pairs(facts(place.point)),
    element('div', {class: 'note'}, spots.length > 1 ? `and ${spots.length - 1} more at this place; ` : '', 'click copies its YAML'));
}

const facts = point => [...values.map(column => [column.name, text(column, point)]), null, ...data.columns.filter(column => column.metric && column.shown).map(column => [label(column), text(column, point)])];

function mark() {
  const marker = document.getElementById('marker'), place = places.find(one => one.point === (state.near ?? state.chosen));
  if (!marker) return;
  marker.setAttribute('visibility', place ? 'visible' : 'hidden');
  if (place) { marker.setAttribute('cx', place.x); marker.setAttribute('cy', place.y); }
}

// Left and right go in the order of x, up and down in that of y.
function walk(event) {
  if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); return state.near !== null ? take(state.near) : undefined; }
  const way = {ArrowRight: ['x', 1], ArrowLeft: ['x', -1], ArrowUp: ['y', -1], ArrowDown: ['y', 1]}[event.key];
  if (!way || !places.length) return;
  event.preventDefault();
  const order = [...places].sort((one, two) => one[way[0]] - two[way[0]] || one.point - two.point), at = order.findIndex(one => one.point === (state.near ?? state.chosen));
  look(order[at < 0 ? 0 : Math.min(Math.max(at + way[1], 0), order.length - 1)], plot.firstChild);
}

// Shows a point and copies its configuration; where there is no clipboard, the text lies marked in a box.
async function take(point) {
  state.chosen = point;
  show(point);
  mark();
  table.redraw();
  const content = yaml(point);
  if (content === null) return say(`Point ${data.places[point]} is no configuration.`);
  if (await copied(content)) return say(`Configuration of point ${data.places[point]} copied.`);
  const box = details.querySelector('textarea');
  box.focus();
  box.select();
  say('There is no clipboard here: the text is marked, press Ctrl+C.');
}

function show(point) {
  const content = yaml(point), finding = data.finding_of[point];
  details.replaceChildren(
    element('h3', null, `Point ${figure(data.places[point])}`, state.front.has(point) ? ', on the front' : ''),
    pairs([...values.map(column => [column.name, text(column, point)]), null, ...data.columns.filter(column => column.metric && column.values[point] !== null).map(column => [label(column), text(column, point)])]),
    ...(finding < 0 ? [] : [element('pre', null, data.findings[finding])]),
    ...(content === null ? [] : [
      element('p', null, element('button', {class: 'main', onclick: () => take(point)}, 'Copy YAML')),
      element('textarea', {readonly: true, 'aria-label': 'configuration of the point', spellcheck: 'false', id: 'yaml'}, content),
      element('p', {class: 'note'}, `A file for accel run; paths in it start at the folder of ${data.file}.`)]),
    element('p', {class: 'note'}, `key in the store: ${data.hashes[point]}…`));
}

const table = dataTable([
  {name: 'point', title: 'place in the grid; a click copies the configuration', value: point => data.places[point], cell: point => element('button', {class: 'plain', onclick: () => take(point), title: 'copy the configuration'}, figure(data.places[point]))},
  {name: 'front', title: 'on the Pareto front', word: true, value: point => state.front.has(point) ? 0 : 1, cell: point => state.front.has(point) ? '◉' : ''},
  ...data.columns.filter(column => column.shown).map(column => ({name: label(column), title: column.meaning || null, word: !!column.words, value: point => cell(column, point), cell: point => text(column, point)})),
  ...(data.failed ? [{name: 'status', word: true, value: point => data.has_figures[point], cell: point => data.has_figures[point] ? 'done' : 'failed'}] : []),
], [], {chosen: point => point === state.chosen});

// After a change of filter or objectives.
function renew() {
  state.shown = Array.from({length: points}, (_, point) => point).filter(state.filter);
  state.front = new Set(frontOf(state.shown));
  const withFigures = state.shown.filter(point => data.has_figures[point]).length;
  counts.textContent = `${figure(withFigures)} of ${figure(data.done)} points with figures are shown, ${figure(state.front.size)} of them on the front` + (points < data.points ? `; this page has the first ${figure(points)} points, points.csv all ${figure(data.points)}.` : '.');
  table.show(state.shown);
  draw();
}

const controls = element('div', {class: 'controls'}), objectives = element('fieldset');
function drawControls() {
  const names = numbers.map(column => [column.name, label(column)]);
  const way = key => [choose(key, names, state[key], value => { state[key] = value; state[`log_${key}`] = mayLog(value) && wide(value); drawControls(); draw(); }),
    tick('log', state[`log_${key}`], value => { state[`log_${key}`] = value; draw(); }, {disabled: !mayLog(state[key]), 'aria-label': `logarithmic ${key}`})];
  controls.replaceChildren(...way('x'), ...way('y'), choose('colour', [['', 'none'], ...data.columns.filter(column => distinct(column) > 1).map(column => [column.name, label(column)])], state.colour, value => { state.colour = value; draw(); }), objectives);
  for (const name of [state.x, state.y]) if (!state.objectives.some(one => one.name === name)) state.objectives.push({name, max: false, on: false});
  state.objectives = state.objectives.filter(one => one.on || one.name === state.x || one.name === state.y || data.objectives.some(own => own.name === one.name));
  objectives.replaceChildren(element('legend', null, 'Pareto front of'), ...state.objectives.filter(one => numbers.some(column => column.name === one.name)).map(one => element('span', null,
    tick(one.name, one.on, value => { one.on = value; renew(); }), ' ',
    element('select', {'aria-label': `which way ${one.name} is better`, onchange: event => { one.max = event.target.value === 'max'; renew(); }}, ...['min', 'max'].map(goal => element('option', {value: goal, selected: one.max === (goal === 'max')}, goal))))));
}

const search = element('input', {type: 'search', id: 'filter', placeholder: 'filter: NAME=VALUE, NAME<VALUE, a word', 'aria-label': 'filter of points', oninput: () => { state.filter = parsed(search.value); renew(); }});
const left = BigInt(data.grid) - BigInt(data.points);
page.replaceChildren(
  element('h1', null, `Sweep ${data.file.split('/').pop()}`),
  element('div', {class: 'facts'}, ...[['file', data.file], ['points', `${figure(data.done)} done, ${figure(data.failed)} failed`], ['left out', `${left.toLocaleString('en-US')} of ${BigInt(data.grid).toLocaleString('en-US')}`], ['engine', data.engine],
    ['objectives', data.objectives.map(one => `${one.max ? 'max' : 'min'} ${one.name}`).join(', ')], ['accel', data.programs.join('; ')]].map(([name, value]) => element('span', null, `${name} `, element('b', null, value)))),
  ...(data.cost_model ? [element('p', {class: 'note', id: 'costs'}, `Costs: ${figure(data.cost_model.fitted + data.cost_model.held_back)} of ${figure(data.cost_model.designs)} designs are synthesised, those of the others come from a model, fitted to ${figure(data.cost_model.fitted)} and tried on ${figure(data.cost_model.held_back)}; mean and worst error: ${data.cost_model.errors.map(one => `${one.figure} ${percent(one.mean)}, ${percent(one.worst)}`).join('; ')}.`)] : []),
  element('div', {class: 'controls'}, search, counts),
  data.done ? element('p', {class: 'note'}, 'Point at a dot for its figures; a click, or Enter, copies the configuration of the point, as the numbers of the table do.') : element('p', {class: 'warn'}, 'No point has figures.'),
  ...(data.done && state.x ? [controls, element('div', {class: 'split'}, element('section', null, keys, plot), details)] : [details]),
  element('section', null, element('h2', null, 'Points'), table.host),
  ...(data.findings.length ? [element('section', {id: 'failures'}, element('h2', null, 'Points without figures'), ...data.findings.slice(0, 200).map((finding, number) => {
    const list = data.finding_of.flatMap((one, point) => one === number ? [data.places[point]] : []);
    return element('div', null, element('p', null, `${figure(list.length)} ${list.length === 1 ? 'point' : 'points'}: ${list.slice(0, 12).join(', ')}${list.length > 12 ? ', …' : ''}`), element('pre', null, finding));
  }), data.findings.length > 200 ? element('p', {class: 'note'}, `${figure(data.findings.length - 200)} further findings are in points.csv.`) : null)] : []),
  ...(data.text ? [element('details', null, element('summary', null, 'The sweep file'), element('pre', {id: 'file'}, data.text))] : []));
if (data.done && state.x) drawControls();
renew();

// The best point of the first objective is shown first.
const goal = state.objectives[0], best = [...state.front].sort((one, two) => (goal.max ? -1 : 1) * (columns.get(goal.name).values[one] - columns.get(goal.name).values[two]) || one - two)[0];
if (best !== undefined) show(best);
else details.replaceChildren(element('p', {class: 'note'}, 'A click on a point shows its figures and copies its configuration.'));
drawn(plot, draw);
document.body.dataset.ready = 'yes';
