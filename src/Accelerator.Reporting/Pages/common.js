// What the pages share. Names out of results become text nodes and attribute values, never markup.
const data = JSON.parse(document.getElementById('data').textContent);
const page = document.getElementById('page');
const tip = document.getElementById('tip');

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.filter(child => child !== null && child !== undefined));
  return node;
}

const element = (name, attributes, ...children) => fill(document.createElement(name), attributes, children);
const shape = (name, attributes, ...children) => fill(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);

// Colours that people with any colour vision tell apart, on light and on dark ground (after Okabe and Ito); an ordered ramp that grows lighter throughout.
const palette = ['#0a7abf', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#8c6bb1', '#7f7f7f'];
const ramp = [[84, 62, 196], [158, 52, 178], [213, 72, 128], [238, 126, 82], [244, 190, 66]];

function rampColour(share) {
  const place = Math.min(Math.max(share, 0), 1) * (ramp.length - 1), low = Math.min(Math.floor(place), ramp.length - 2);
  return `rgb(${ramp[low].map((part, i) => Math.round(part + (ramp[low + 1][i] - part) * (place - low))).join(',')})`;
}

function figure(value) {
  if (value === null || value === undefined) return '–';
  if (Number.isInteger(value)) return value.toLocaleString('en-US');
  if (value !== 0 && (Math.abs(value) < 1e-4 || Math.abs(value) >= 1e15)) return value.toExponential(3);
  return value.toLocaleString('en-US', {maximumSignificantDigits: 5});
}

function short(value) {
  for (const [unit, letter] of [[1e12, 'T'], [1e9, 'G'], [1e6, 'M'], [1e3, 'k']]) {
    if (Math.abs(value) >= unit) return `${+(value / unit).toPrecision(3)} ${letter}`;
  }
  return `${+value.toPrecision(3)}`;
}

const percent = share => `${(share * 100).toFixed(1)} %`;

// A linear or logarithmic axis: where a value lies, and values for its marks.
function axis(least, most, log, from, to, marks) {
  if (log) {
    [least, most] = least === most ? [least / 2, most * 2] : [least / Math.pow(most / least, 0.04), most * Math.pow(most / least, 0.04)];
    const span = Math.log10(most / least), ticks = [];
    const steps = span > 5 ? [1] : span > 2 ? [1, 3] : [1, 2, 5];
    for (let power = Math.floor(Math.log10(least)); power <= Math.log10(most); power++) {
      for (const step of steps) if (step * 10 ** power >= least && step * 10 ** power <= most) ticks.push(step * 10 ** power);
    }
    return {at: value => from + (to - from) * Math.log(value / least) / Math.log(most / least), ticks, least, most};
  }
  const room = (most - least || Math.abs(most) || 1) * 0.04;
  [least, most] = [least >= 0 && least - room < 0 || least >= 0 && least < (most - least) * 0.3 ? Math.min(0, least) : least - room, most + room];
  const rough = (most - least) / marks, unit = 10 ** Math.floor(Math.log10(rough));
  const step = unit * ([1, 2, 5, 10].find(one => one * unit >= rough) || 10), ticks = [];
  for (let i = Math.ceil(least / step); i * step <= most * (1 + 1e-12); i++) ticks.push(i * step);
  return {at: value => from + (to - from) * (value - least) / (most - least), ticks, least, most};
}

function say(text) {
  const said = document.getElementById('said');
  said.textContent = text;
  said.classList.add('on');
  clearTimeout(say.timer);
  say.timer = setTimeout(() => said.classList.remove('on'), 2600);
}

// Whether the text is on the clipboard. Pages opened as files have none in some browsers: the caller then offers the text to copy.
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function showTip(x, y, ...content) {
  tip.replaceChildren(...content);
  tip.hidden = false;
  const width = tip.offsetWidth, height = tip.offsetHeight, view = document.documentElement;
  tip.style.left = `${Math.max(4, x + 16 + width > view.clientWidth + scrollX ? x - width - 16 : x + 16)}px`;
  tip.style.top = `${Math.max(scrollY + 4, Math.min(y + 12, scrollY + view.clientHeight - height - 8))}px`;
}

function hideTip() { tip.hidden = true; }

const pairs = list => element('dl', null, ...list.flatMap(pair => pair === null ? [element('div', {class: 'rule'})] : [element('dt', null, pair[0]), element('dd', null, pair[1])]));

function choose(label, options, value, onChange) {
  const select = element('select', {onchange: () => onChange(select.value)}, ...options.map(option => {
    const [key, text] = Array.isArray(option) ? option : [option, option];
    return element('option', {value: key, selected: key === value}, text);
  }));
  return element('label', null, label, select);
}

function tick(label, value, onChange, attributes) {
  const box = element('input', {type: 'checkbox', checked: value, onchange: () => onChange(box.checked), ...attributes});
  return element('label', null, box, label);
}

const swatch = (colour, text) => element('span', null, shape('svg', {width: 12, height: 12, 'aria-hidden': true}, shape('rect', {width: 12, height: 12, rx: 2, fill: colour})), text);

// A table that is sorted by its headings and shows a part of its rows at a time. Columns: {name, title, word, value(row), cell(row)}.
function dataTable(columns, rows, options) {
  const state = {rows, sort: null, down: false, first: 0, size: 100};
  const body = element('tbody'), heads = element('tr'), place = element('span', {class: 'note'});
  const host = element('div', null,
    element('div', {class: 'controls'},
      element('button', {onclick: () => turn(-1), 'aria-label': 'earlier rows'}, '◀'), place, element('button', {onclick: () => turn(1), 'aria-label': 'later rows'}, '▶'),
      choose('rows', [['25', '25'], ['100', '100'], ['1000', '1,000']], '100', value => { state.size = +value; state.first = 0; draw(); })),
    element('div', {class: 'scroll'}, element('table', null, element('thead', null, heads), body)));

  function turn(pages) {
    state.first = Math.max(0, Math.min(state.first + pages * state.size, Math.floor((state.rows.length - 1) / state.size) * state.size));
    draw();
  }

  function sorted() {
    if (state.sort === null) return state.rows;
    const value = columns[state.sort].value, sign = state.down ? -1 : 1;
    return [...state.rows].sort((one, other) => {
      const [left, right] = [value(one), value(other)];
      if (left === null || right === null) return (left === null) - (right === null);
      return sign * (left < right ? -1 : left > right ? 1 : 0);
    });
  }

  function draw() {
    heads.replaceChildren(...columns.map((column, i) => element('th', {class: column.word ? 'word' : null, title: column.title, scope: 'col', 'aria-sort': state.sort !== i ? 'none' : state.down ? 'descending' : 'ascending'},
      element('button', {onclick: () => { state.down = state.sort === i && !state.down; state.sort = i; state.first = 0; order = sorted(); draw(); }}, column.name, state.sort !== i ? '' : state.down ? ' ▼' : ' ▲'))));
    const part = order.slice(state.first, state.first + state.size);
    body.replaceChildren(...part.map(row => element('tr', {class: options && options.chosen && options.chosen(row) ? 'chosen' : null}, ...columns.map(column => element('td', {class: column.word ? 'word' : null}, column.cell(row))))));
    place.textContent = order.length === 0 ? 'no rows' : `${figure(state.first + 1)} to ${figure(state.first + part.length)} of ${figure(order.length)}`;
  }

  let order = sorted();
  draw();
  return {host, redraw: draw, show(list) { state.rows = list; state.first = 0; order = sorted(); draw(); }};
}

// Draws again when the width of a host changes.
function drawn(host, draw) {
  let width = 0;
  new ResizeObserver(() => {
    if (host.clientWidth === width || host.clientWidth === 0) return;
    width = host.clientWidth;
    requestAnimationFrame(draw);
  }).observe(host);
}
