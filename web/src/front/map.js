// The map of the schema: boxes are buttons, lines lie in an SVG below them.

import { element } from './element.js';

const SVG = 'http://www.w3.org/2000/svg';
/** A link to more types than this leads nearly anywhere; it is told, and drawn only when chosen. */
const FEW = 4;

export function showMap({ types, lists }) {
  const map = document.querySelector('.map');
  const svg = map.querySelector('svg');
  const detail = document.querySelector('.detail');
  const buttons = new Map([...map.querySelectorAll('button')].map((button) => [button.dataset.type, button]));
  const known = new Map(types.map((type) => [type.name, type]));
  let chosen = null;

  function choose(name) {
    chosen = name;
    const near = new Set(linksOf(known, name).flatMap(({ to }) => to));
    near.delete(name);
    for (const [type, button] of buttons) {
      button.setAttribute('aria-pressed', type === name);
      button.classList.toggle('near', near.has(type));
    }
    detail.replaceChildren(...describe(known, name, lists[name]));
    draw();
  }

  function draw() {
    const origin = map.getBoundingClientRect();
    const place = new Map([...buttons].map(([name, button]) => [name, within(origin, button)]));
    const lit = new Set();
    const faint = new Set();
    for (const { name } of types) {
      for (const { field, to } of linksOf(known, name, false)) {
        if (field === 'evidence' || to.length > FEW) continue;
        for (const target of to) if (target !== name) faint.add([name, target].sort().join(' '));
      }
    }
    for (const { to } of chosen ? linksOf(known, chosen) : []) {
      for (const target of to) if (target !== chosen) lit.add(`${chosen} ${target}`);
    }
    const line = (pair, kind) => curve(...pair.split(' ').map((name) => place.get(name)), kind);
    svg.replaceChildren(
      ...[...faint].map((pair) => line(pair, 'faint')),
      ...[...lit].map((pair) => line(pair, 'lit')),
    );
  }

  for (const [name, button] of buttons) button.addEventListener('click', () => choose(name));
  new ResizeObserver(draw).observe(map);
  choose('Summit');
}

/** The links of a type; those that all kinds of actors have are told with each kind, too. */
function linksOf(known, name, inherited = true) {
  const { links, kind_of: kindOf } = known.get(name);
  return kindOf && inherited ? [...links, ...known.get(kindOf).links] : links;
}

function describe(known, name, list) {
  const { says } = known.get(name);
  const entries = linksOf(known, name).flatMap(({ field, to, many, via, says: meaning }) => {
    const target = to.length > FEW ? 'many types' : to.join(', ');
    const target2 = via ? `${via} → ${target}` : target;
    const term = element('dt', {}, field, element('span', {}, ` → ${many ? `[${target2}]` : target2}`));
    return [element('div', {}, term, element('dd', {}, meaning))];
  });
  return [
    element('p', {}, element('strong', {}, name), `: ${says}`),
    list ? element('p', {}, element('a', { href: list }, 'List some in the explorer')) : null,
    element('dl', {}, ...entries),
  ].filter(Boolean);
}

function within(origin, button) {
  const { left, right, top, bottom } = button.getBoundingClientRect();
  return {
    left: left - origin.left,
    right: right - origin.left,
    middle: (top + bottom) / 2 - origin.top,
  };
}

/** A curve between two boxes: from side to side, or around the side within one column. */
function curve(from, to, kind) {
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('class', kind);
  path.setAttribute('d', Math.abs(from.right - to.right) < 20 ? around(from, to) : across(from, to));
  return path;
}

function across(from, to) {
  const [left, right] = from.left < to.left ? [from, to] : [to, from];
  const [x1, x2] = [left.right, right.left];
  const bend = (x2 - x1) / 2;
  return `M${x1} ${left.middle}C${x1 + bend} ${left.middle} ${x2 - bend} ${right.middle} ${x2} ${right.middle}`;
}

function around(from, to) {
  const reach = Math.max(from.right, to.right) + 8 + Math.abs(from.middle - to.middle) / 12;
  return `M${from.right} ${from.middle}C${reach} ${from.middle} ${reach} ${to.middle} ${to.right} ${to.middle}`;
}
