// Useful work is blue in every chart, waits have colours of their own, the rest is grey.
const useful = ['compute', 'rescale', 'result', 'step', 'request', 'write', 'take'];
const stateColours = {
  idle: 'var(--idle)', drain: 'var(--drain)', busy: '#56b4e9', hold: '#8fc7b2', wait: '#f0b27a', wait_port: '#b3261e', wait_weight: '#d55e00', wait_operands: '#e69f00', wait_partial_sum: '#009e73', wait_result: '#009e73', wait_scale: '#8c6bb1', wait_output: '#a6761d',
};

// Waiting for an operand has the name of what that is in the family.
const stateColour = name => useful.includes(name) ? palette[0] : stateColours[name] || '#cc79a7';
const rank = name => useful.includes(name) ? 0 : name.startsWith('wait') || name === 'busy' || name === 'hold' ? 1 : name === 'drain' ? 2 : 3;
const ranked = names => [...names].sort((one, two) => rank(one) - rank(two) || (one < two ? -1 : 1));
const ports = [['activation_bytes', 'activations', palette[0]], ['weight_bytes', 'weights', '#e69f00'], ['scale_bytes', 'scales', '#cc79a7'], ['output_bytes', 'outputs', '#009e73']];
const open = run => ports.filter(port => run.peak[port[0]] > 0);
const timed = data.runs.some(run => run.totals), many = data.runs.length > 1;

// Operations of the same kind: their names without the layer.
const kind = operation => operation.layer === undefined ? operation.name : operation.name.replace(`layers.${operation.layer}.`, '');

function summed(operations) {
  const cycles = operations.map(operation => operation.cycles).filter(one => one);
  const add = part => { const sums = {}; for (const one of cycles) for (const [name, count] of Object.entries(part(one))) sums[name] = (sums[name] || 0) + count; return sums; };
  const total = cycles.reduce((sum, one) => sum + one.total, 0);
  return {count: operations.length, macs: operations.reduce((sum, one) => sum + one.padding.useful_macs, 0), total, sequencer: add(one => one.sequencer), rescale_unit: add(one => one.rescale_unit), traffic: add(one => one.traffic),
    utilization: total ? cycles.reduce((sum, one) => sum + one.utilization * one.total, 0) / total : 0};
}

// Rows of the charts: everything, kinds, or single operations; of a comparison an array below the other.
function rowsOf(by) {
  const groups = new Map();
  for (const [at, run] of data.runs.entries()) {
    for (const operation of run.operations) {
      const name = by === 'all' ? 'all operations' : by === 'kind' ? kind(operation) : operation.name;
      if (!groups.has(name)) groups.set(name, data.runs.map(() => []));
      groups.get(name)[at].push(operation);
    }
  }
  return [...groups].flatMap(([name, parts]) => parts.map((operations, at) => ({name: many ? `${data.runs[at].accelerator}` : name, operation: name, group: many && at === 0 && by !== 'all' ? name : null, run: data.runs[at], ...summed(operations)})));
}

// Stacked bars: rows of {name, group, parts: [[name, value, colour]], right, tip}.
function bars(host, rows, share) {
  const width = host.clientWidth, longest = Math.max(...rows.map(row => row.name.length)), left = Math.min(Math.max(90, longest * 7.2 + 12), 300), right = Math.max(...rows.map(row => row.right.length)) * 7 + 14;
  const most = Math.max(1, ...rows.map(row => row.parts.reduce((sum, part) => sum + part[1], 0))), room = Math.max(60, width - left - right);
  const items = [];
  let y = 4;
  for (const row of rows) {
    if (row.group) { items.push(shape('text', {x: 0, y: y + 15, 'font-weight': 600}, row.group)); y += 22; }
    const sum = row.parts.reduce((total, part) => total + part[1], 0), scale = sum === 0 ? 0 : room / (share ? sum : most);
    const name = row.name.length * 7.2 > left - 12 ? `${row.name.slice(0, Math.floor((left - 26) / 7.2))}…` : row.name;
    const line = shape('g', {onpointermove: event => showTip(event.pageX, event.pageY, element('b', null, row.name), pairs(row.tip)), onpointerleave: hideTip}, shape('rect', {x: 0, y, width, height: 20, fill: 'transparent'}), shape('text', {x: left - 8, y: y + 14, 'text-anchor': 'end'}, name));
    let x = left;
    for (const part of row.parts) {
      if (part[1] > 0) line.append(shape('rect', {x, y: y + 2, width: Math.max(0.4, part[1] * scale - (part[1] * scale > 3 ? 0.7 : 0)), height: 16, fill: part[2], class: 'bar'}));
      x += part[1] * scale;
    }
    line.append(shape('text', {x: x + 7, y: y + 14, class: 'faint'}, row.right));
    items.push(line);
    y += 22;
  }
  host.replaceChildren(shape('svg', {viewBox: `0 0 ${width} ${y + 2}`, height: y + 2}, ...items));
}

function chart(title, note, start, content) {
  const host = element('div', {class: 'chart'}), controls = element('div', {class: 'controls'}), legend = element('div', {class: 'keys'}), state = start;
  const redraw = () => { if (host.clientWidth) content(state, host, controls, legend, redraw); };
  drawn(host, redraw);
  return element('section', null, element('h2', null, title), note ? element('p', {class: 'note'}, note) : null, controls, legend, host);
}

const grouping = (state, redraw) => choose('rows', [['all', many ? 'totals' : 'all operations'], ['kind', 'operations of a kind'], ['one', 'each operation']], state.by, value => { state.by = value; redraw(); });
const most = Math.max(...data.runs.map(run => run.operations.length)), usual = many ? 'all' : most > 24 ? 'kind' : 'one';

function cyclesChart() {
  return chart('Where the cycles went', null, {by: usual, unit: 'sequencer', share: !many}, (state, host, controls, legend, redraw) => {
    const rows = rowsOf(state.by).filter(row => row.total > 0), names = ranked(new Set(rows.flatMap(row => Object.keys(row[state.unit]).filter(name => row[state.unit][name] > 0))));
    controls.replaceChildren(grouping(state, redraw), choose('unit', [['sequencer', 'sequencer'], ['rescale_unit', 'rescale or result unit']], state.unit, value => { state.unit = value; redraw(); }),
      choose('length', [['share', 'share of the cycles'], ['cycles', 'cycles']], state.share ? 'share' : 'cycles', value => { state.share = value === 'share'; redraw(); }));
    legend.replaceChildren(...names.map(name => swatch(stateColour(name), name)));
    bars(host, rows.map(row => ({name: row.name, group: row.group, parts: names.map(name => [name, row[state.unit][name] || 0, stateColour(name)]), right: `${figure(row.total)} cycles, ${percent(row.utilization)} used`,
      tip: [['operations', figure(row.count)], ['cycles', figure(row.total)], ['utilisation', percent(row.utilization)], null, ...names.filter(name => row[state.unit][name]).map(name => [name, `${figure(row[state.unit][name])}  ${percent(row[state.unit][name] / row.total)}`])]})), state.share);
  });
}

function trafficChart() {
  return chart('Traffic at the ports', 'Bytes that crossed each port. Busy: share of the cycles in which the busiest port moved a word.', {by: usual, share: false}, (state, host, controls, legend, redraw) => {
    controls.replaceChildren(grouping(state, redraw), choose('length', [['bytes', 'bytes'], ['share', 'share of the bytes']], state.share ? 'share' : 'bytes', value => { state.share = value === 'share'; redraw(); }));
    legend.replaceChildren(...ports.map(port => swatch(port[2], port[1])));
    bars(host, rowsOf(state.by).filter(row => row.total > 0).map(row => {
      const busy = row.run.peak ? open(row.run).map(port => [port[1], row.traffic[port[0]] / row.run.peak[port[0]] / row.total]).sort((one, two) => two[1] - one[1]) : [];
      return {name: row.name, group: row.group, parts: ports.map(port => [port[1], row.traffic[port[0]], port[2]]), right: `${short(ports.reduce((sum, port) => sum + row.traffic[port[0]], 0))}B${busy.length ? `, ${busy[0][0]} busy ${percent(busy[0][1])}` : ''}`,
        tip: [...ports.map(port => [port[1], `${figure(row.traffic[port[0]])} bytes`]), null, ...busy.map(one => [`${one[0]} port busy`, percent(one[1])])]};
    }), state.share);
  });
}

function roofline() {
  const runs = data.runs.filter(run => run.peak && run.peak.macs > 0 && open(run).length && run.totals);
  if (!runs.length) return null;
  const busiest = run => open(run).map(port => [port[0], run.totals.traffic[port[0]] / run.peak[port[0]]]).sort((one, two) => two[1] - one[1])[0][0];
  return chart('Roofline', 'Multiply-accumulates a cycle over those for each byte at a port. Nothing can lie above the roofs: what the array does at most, and what the port brings.', {run: 0, port: busiest(runs[0]), by: most > 24 ? 'kind' : 'one'}, (state, host, controls, legend, redraw) => {
    const run = runs[state.run], port = ports.find(one => one[0] === state.port), band = run.peak[port[0]];
    controls.replaceChildren(many ? choose('array', runs.map((one, at) => [String(at), one.accelerator]), String(state.run), value => { state.run = +value; state.port = busiest(runs[state.run]); redraw(); }) : '',
      choose('port', open(run).map(one => [one[0], one[1]]), state.port, value => { state.port = value; redraw(); }), many ? '' : grouping(state, redraw));
    const dots = rowsOf(state.by).filter(row => row.run === run && row.total > 0 && row.traffic[port[0]] > 0).map(row => ({row, x: row.macs / row.traffic[port[0]], y: row.macs / row.total})).filter(dot => dot.x > 0 && dot.y > 0);
    const ridge = run.peak.macs / band, width = host.clientWidth, height = 360, left = 66, right = 16, top = 14, bottom = 48;
    const x = axis(Math.min(ridge, ...dots.map(dot => dot.x)) / 2, Math.max(ridge, ...dots.map(dot => dot.x)) * 2, true, left, width - right, 6), y = axis(Math.min(run.peak.macs, ...dots.map(dot => dot.y)) / 2, run.peak.macs * 1.4, true, height - bottom, top, 6);
    const low = Math.max(x.least, y.least / band), svg = shape('svg', {viewBox: `0 0 ${width} ${height}`, height},
      ...x.ticks.flatMap(value => [shape('line', {class: 'grid', x1: x.at(value), x2: x.at(value), y1: top, y2: height - bottom}), shape('text', {class: 'faint', x: x.at(value), y: height - bottom + 18, 'text-anchor': 'middle'}, short(value))]),
      ...y.ticks.flatMap(value => [shape('line', {class: 'grid', x1: left, x2: width - right, y1: y.at(value), y2: y.at(value)}), shape('text', {class: 'faint', x: left - 8, y: y.at(value) + 4, 'text-anchor': 'end'}, short(value))]),
      shape('path', {class: 'frame', d: `M${left} ${top}V${height - bottom}H${width - right}`}),
      shape('path', {d: `M${x.at(low)} ${y.at(low * band)}L${x.at(ridge)} ${y.at(run.peak.macs)}H${width - right}`, fill: 'none', stroke: 'var(--mark)', 'stroke-width': 2}),
      shape('text', {x: width - right - 4, y: y.at(run.peak.macs) - 6, 'text-anchor': 'end'}, `array: ${figure(run.peak.macs)} a cycle`),
      shape('text', {x: Math.min(x.at(ridge) + 10, width - 240), y: Math.min(y.at(run.peak.macs) + 34, height - bottom - 8), 'text-anchor': 'start', class: 'faint'}, `${port[1]} port: ${figure(band)} bytes a cycle`),
      shape('text', {x: (left + width - right) / 2, y: height - 10, 'text-anchor': 'middle'}, `multiply-accumulates for each byte of ${port[1]}, logarithmic`),
      shape('text', {'text-anchor': 'middle', transform: `translate(16 ${(top + height - bottom) / 2}) rotate(-90)`}, 'multiply-accumulates a cycle'));
    const phases = [...new Set(run.operations.map(operation => operation.phase))], phase = row => (run.operations.find(operation => operation.name === row.operation || kind(operation) === row.operation) || {phase: phases[0]}).phase;
    for (const dot of dots) {
      svg.append(shape('circle', {cx: x.at(dot.x), cy: y.at(dot.y), r: 6, fill: palette[phases.indexOf(phase(dot.row)) % palette.length], 'fill-opacity': 0.8, stroke: 'var(--back)', class: 'dot',
        onpointermove: event => showTip(event.pageX, event.pageY, element('b', null, dot.row.operation), pairs([['for each byte', figure(dot.x)], ['a cycle', figure(dot.y)], ['of what the roofs allow', percent(dot.y / Math.min(run.peak.macs, dot.x * band))], ['cycles', figure(dot.row.total)]])), onpointerleave: hideTip}));
    }
    legend.replaceChildren(...phases.map((name, i) => swatch(palette[i % palette.length], name)));
    host.replaceChildren(svg);
  });
}

function timeline() {
  const lines = data.timeline;
  if (!lines || !lines.products.length) return null;
  const start = {product: 0, from: 0, to: 0, drag: null};
  const longest = lines.products.reduce((best, product, at) => product.cycles > lines.products[best].cycles ? at : best, 0);
  start.product = longest;
  start.to = lines.products[longest].cycles;
  const section = chart('Time line of the units', null, start, (state, host, controls, legend, redraw) => {
    const product = lines.products[state.product], width = host.clientWidth, left = 126, right = 12, row = 24, top = 6, high = lines.units.length * row, queues = lines.queues.length * 30, height = top + high + queues + 46;
    const span = state.to - state.from, at = cycle => left + (width - left - right) * (cycle - state.from) / span, view = (from, to) => {
      const size = Math.max(8, Math.min(product.cycles, to - from));
      state.from = Math.max(0, Math.min(from, product.cycles - size));
      state.to = Math.min(product.cycles, state.from + size);
      hideTip();
      redraw();
    };
    const middle = (state.from + state.to) / 2, exact = Math.min(product.exact_cycles, product.cycles);
    const button = (text, name, action) => element('button', {onclick: action, 'aria-label': name, title: name}, text);
    controls.replaceChildren(choose('operation', lines.products.map((one, i) => [String(i), one.name]), String(state.product), value => { state.product = +value; state.from = 0; state.to = lines.products[+value].cycles; redraw(); }),
      button('+', 'closer', () => view(middle - span / 4, middle + span / 4)), button('−', 'farther', () => view(middle - span, middle + span)), button('◀', 'earlier', () => view(state.from - span / 2, state.to - span / 2)), button('▶', 'later', () => view(state.from + span / 2, state.to + span / 2)),
      button('all', 'the whole operation', () => view(0, product.cycles)), exact < product.cycles ? button(`first ${figure(exact)} cycles`, 'what is kept to the cycle', () => view(0, exact)) : '',
      element('span', {class: 'note'}, `cycles ${figure(Math.round(state.from))} to ${figure(Math.round(state.to))} of ${figure(product.cycles)}; drag over cycles to see them closer`));
    const svg = shape('svg', {viewBox: `0 0 ${width} ${height}`, height, tabindex: 0, role: 'application', 'aria-label': 'Time line; plus and minus zoom, arrow keys move, 0 shows all.', class: 'timeline'});
    const seen = new Set();
    lines.units.forEach((unit, number) => {
      const y = top + number * row, paths = {};
      const block = (state, from, to, low, share) => { if (share > 0) paths[state] = (paths[state] || '') + `M${at(from).toFixed(2)} ${(y + 3 + (row - 6) * (1 - low - share)).toFixed(2)}H${at(to).toFixed(2)}v${((row - 6) * share).toFixed(2)}H${at(from).toFixed(2)}z`; };
      each(product, number, state, (from, to, counts) => {
        let low = 0;
        const sum = counts.reduce((total, count) => total + count, 0);
        for (const name of ranked(unit.states)) {
          const index = unit.states.indexOf(name), share = counts[index] / sum;
          if (share > 0) seen.add(name);
          if (name !== 'idle') block(name, Math.max(from, state.from), Math.min(to, state.to), low, share);
          low += share;
        }
      });
      svg.append(shape('text', {x: left - 8, y: y + 16, 'text-anchor': 'end'}, unit.name), shape('rect', {x: left, y: y + 3, width: width - left - right, height: row - 6, fill: 'var(--idle)'}), ...Object.entries(paths).map(([name, d]) => shape('path', {d, fill: stateColour(name)})));
    });
    lines.queues.forEach((queue, number) => {
      const base = top + high + 8 + number * 30 + 24, sums = product.queues[number];
      let d = `M${left} ${base}`;
      sums.forEach((sum, bucket) => {
        const from = bucket * product.bucket_cycles, to = Math.min(product.cycles, from + product.bucket_cycles);
        if (to > state.from && from < state.to) d += `H${at(Math.max(from, state.from)).toFixed(2)}V${(base - 20 * sum / (to - from) / queue.depth).toFixed(2)}H${at(Math.min(to, state.to)).toFixed(2)}`;
      });
      svg.append(shape('text', {x: left - 8, y: base - 4, 'text-anchor': 'end', class: 'faint'}, queue.name), shape('path', {d: `${d}V${base}z`, fill: 'var(--faint)', 'fill-opacity': 0.55}), shape('path', {class: 'grid', d: `M${left} ${base}H${width - right}M${left} ${base - 20}H${width - right}`}));
    });
    const marks = axis(state.from, state.to, false, 0, 1, Math.max(3, Math.floor(width / 150))).ticks.filter(value => value >= state.from && value <= state.to), foot = top + high + queues + 14;
    for (const value of marks) svg.append(shape('path', {class: 'frame', d: `M${at(value)} ${foot}v5`}), shape('text', {class: 'faint', x: Math.min(Math.max(at(value), left + 14), width - 24), y: foot + 19, 'text-anchor': 'middle'}, figure(Math.round(value))));
    svg.append(shape('path', {class: 'frame', d: `M${left} ${foot}H${width - right}`}), shape('text', {class: 'faint', x: left - 8, y: foot + 19, 'text-anchor': 'end'}, 'cycle'));
    if (exact > state.from && exact < state.to) svg.append(shape('path', {d: `M${at(exact)} ${top}V${top + high}`, stroke: 'var(--mark)', 'stroke-dasharray': '3 3'}));
    const marker = shape('rect', {y: top, height: high, fill: 'var(--accent)', 'fill-opacity': 0.2, width: 0, x: 0, 'pointer-events': 'none'});
    svg.append(marker);

    const cycleOf = event => { const box = svg.getBoundingClientRect(); return state.from + (event.clientX - box.left - left) / (width - left - right) * span; };
    svg.addEventListener('pointermove', event => {
      const cycle = Math.min(Math.max(cycleOf(event), state.from), state.to);
      if (state.drag !== null) { marker.setAttribute('x', at(Math.min(state.drag, cycle))); marker.setAttribute('width', Math.abs(at(cycle) - at(state.drag))); return; }
      const number = Math.floor((event.clientY - svg.getBoundingClientRect().top - top) / row);
      if (number < 0 || number >= lines.units.length || cycleOf(event) < state.from) return hideTip();
      each(product, number, {from: cycle, to: cycle + 1e-9}, (from, to, counts) => {
        const unit = lines.units[number], parts = ranked(unit.states).map(name => [name, counts[unit.states.indexOf(name)]]).filter(part => part[1] > 0), one = parts.length === 1;
        showTip(event.pageX, event.pageY, element('b', null, `${unit.name}${one ? `: ${parts[0][0]}` : ''}`), pairs([['cycles', from === to - 1 ? figure(from) : `${figure(from)} to ${figure(to - 1)}`], ['how many', figure(to - from)], ...(one ? [] : [null, ...parts.map(part => [part[0], figure(part[1])])])]));
      });
    });
    svg.addEventListener('pointerleave', hideTip);
    svg.addEventListener('pointerdown', event => { if (cycleOf(event) >= state.from) { state.drag = cycleOf(event); svg.setPointerCapture(event.pointerId); } });
    svg.addEventListener('pointerup', event => {
      const [one, two] = [state.drag, cycleOf(event)];
      state.drag = null;
      if (one !== null && Math.abs(at(one) - at(two)) > 5) view(Math.min(one, two), Math.max(one, two));
    });
    svg.addEventListener('dblclick', () => view(0, product.cycles));
    svg.addEventListener('keydown', event => {
      const action = {'+': [span / 4, -span / 4], '=': [span / 4, -span / 4], '-': [-span / 2, span / 2], ArrowLeft: [-span / 4, -span / 4], ArrowRight: [span / 4, span / 4], '0': [-state.from, product.cycles - state.to]}[event.key];
      if (!action) return;
      event.preventDefault();
      view(state.from + action[0], state.to + action[1]);
    });
    const focused = host.contains(document.activeElement);
    host.replaceChildren(svg);
    if (focused) svg.focus();
    const colours = new Map();
    for (const name of ranked(seen)) colours.set(stateColour(name), [...(colours.get(stateColour(name)) || []), name]);
    legend.replaceChildren(...[...colours].map(([colour, names]) => swatch(colour, names.join(', '))), element('span', {class: 'note'}, exact < product.cycles ? `to the cycle up to ${figure(exact)}, behind that shares of ${figure(product.bucket_cycles)} cycles each; queues: mean of ${figure(product.bucket_cycles)} cycles, full at the upper line` : `queues: mean of ${figure(product.bucket_cycles)} cycles, full at the upper line`));
  });
  section.id = 'timeline';
  return section;
}

// The intervals of a unit that meet the view, then the buckets behind them: first cycle, cycle after the last, cycles of each state.
function each(product, number, view, take) {
  const states = data.timeline.units[number].states.length, intervals = product.intervals[number], buckets = product.buckets[number];
  let from = 0;
  for (let i = 0; i < intervals.length; i += 2) {
    const to = from + intervals[i + 1];
    if (to > view.from && from < view.to) take(from, to, Array.from({length: states}, (_, state) => state === intervals[i] ? to - from : 0));
    from = to;
  }
  for (let bucket = Math.floor(Math.max(product.exact_cycles, view.from) / product.bucket_cycles); bucket * product.bucket_cycles < Math.min(product.cycles, view.to); bucket++) {
    const whole = bucket * product.bucket_cycles, start = Math.max(product.exact_cycles, whole), end = Math.min(product.cycles, whole + product.bucket_cycles);
    if (end <= Math.max(start, view.from) || start >= view.to) continue;
    const counts = buckets.slice(bucket * states, (bucket + 1) * states);

    // Of the bucket in which the intervals end, what lies behind them.
    for (let i = 0, at = 0; start > whole && i < intervals.length; at += intervals[i + 1], i += 2) counts[intervals[i]] -= Math.max(0, at + intervals[i + 1] - Math.max(at, whole));
    take(start, end, counts);
  }
}

function numbersTable() {
  const rows = data.runs.flatMap(run => run.operations.map(operation => ({run, operation})));
  const plain = (name, value, show) => ({name, value: row => value(row) ?? null, cell: row => value(row) === null || value(row) === undefined ? '–' : (show || figure)(value(row))});
  const word = (name, value) => ({name, word: true, value, cell: value});
  return dataTable([
    ...(many ? [word('array', row => row.run.accelerator)] : []), word('operation', row => row.operation.name), word('phase', row => row.operation.phase),
    plain('M', row => row.operation.m), plain('N', row => row.operation.n), plain('K', row => row.operation.k), plain('cycles', row => row.operation.cycles && row.operation.cycles.total), plain('utilisation', row => row.operation.cycles && row.operation.cycles.utilization, percent),
    ...ports.map(port => plain(`${port[1]}, bytes`, row => row.operation.cycles && row.operation.cycles.traffic[port[0]])), plain('rel. error', row => row.operation.relative_error), plain('saturated', row => row.operation.saturated_outputs), plain('mismatches', row => row.operation.mismatches_against_reference),
  ], rows).host;
}

const run = data.runs[0], wrong = data.runs.reduce((sum, one) => sum + one.operations.reduce((count, operation) => count + operation.mismatches_against_reference, 0), 0);
const facts = [['workload', data.workload], ['clock', run ? `${figure(run.clock_mhz)} MHz` : '–'],
  ...(many || !run ? [['arrays', figure(data.runs.length)]] : [['engine', run.engine], ['multiply-accumulates', figure(run.macs)], ['padding', percent(run.padded_macs ? 1 - run.macs / run.padded_macs : 0)], ['specification', run.spec_hash.slice(0, 12)]]),
  ...(!many && run && run.totals ? [['cycles', figure(run.totals.total)], ['time', `${figure(run.totals.total / run.clock_mhz)} µs`], ['utilisation', percent(run.totals.utilization)], ['traffic', `${figure(ports.reduce((sum, port) => sum + run.totals.traffic[port[0]], 0))} bytes`]] : [])];
page.replaceChildren(
  element('h1', null, data.title), element('div', {class: 'facts'}, ...facts.map(([name, value]) => element('span', null, `${name} `, element('b', null, value)))),
  ...(run && run.synthetic ? [element('p', {class: 'warn'}, 'SYNTHETIC values: no statement about accuracy.')] : []), ...(wrong ? [element('p', {class: 'warn'}, `${figure(wrong)} outputs differ from the reference engine: a fault of accel.`)] : []),
  ...(timed ? [cyclesChart(), timeline(), trafficChart(), roofline()] : [element('p', null, 'The engine is untimed: there are no cycles to draw.')]).filter(part => part),
  element('section', null, element('h2', null, 'Operations'), numbersTable()));
document.body.dataset.ready = 'yes';
