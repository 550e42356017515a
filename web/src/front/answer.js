// Asks the canonical question about a topic, and shows who mentioned it, who was observed not to,
// and of whom nothing is recorded.

import { element } from './element.js';

const NUMBER = new Intl.NumberFormat('en');
const VERDICTS = {
  mentioned: 'Mentioned it',
  silent: 'Observed not to mention it',
  unknown: 'Nothing recorded',
};

export function showAnswers({ operation, summit }) {
  const buttons = [...document.querySelectorAll('.topics button')];
  const told = document.querySelector('.told');
  const list = document.querySelector('.answer');
  let asked = 0;

  async function show(topic) {
    const mine = ++asked;
    for (const button of buttons) button.setAttribute('aria-pressed', button.dataset.topic === topic);
    const begin = performance.now();
    const answer = await ask(operation, { summit, topic });
    if (mine !== asked) return; // somebody has asked something else meanwhile
    told.textContent = summary(answer, performance.now() - begin);
    list.replaceChildren(...(answer.data?.summit?.participants ?? []).map(card));
  }

  for (const button of buttons) button.addEventListener('click', () => show(button.dataset.topic));
  show(buttons[0].dataset.topic);
}

async function ask(query, variables) {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, variables }),
    });
    return await response.json();
  } catch (error) {
    return { errors: [{ message: `the server did not answer (${error.message})` }] };
  }
}

function summary({ data, errors, extensions }, milliseconds) {
  if (errors?.length) return `No answer: ${errors[0].message}`;
  if (!data?.summit) return 'This database does not hold the Lachin summit.';
  const { name, place, period } = data.summit;
  const where = [place?.name, place?.country?.name].filter(Boolean).join(', ');
  const when = period.start?.verbatim ? `, “${period.start.verbatim}” in the words of the source` : '';
  const { requested, limit } = extensions.cost;
  const price = `cost ${NUMBER.format(requested)} of ${NUMBER.format(limit)}`;
  return `${name}, ${where}${when}. Answered in ${Math.round(milliseconds)} ms; ${price}.`;
}

function card({ role, actor, representing, mentioned, silent }) {
  const verdict = mentioned.nodes.length ? 'mentioned' : silent.nodes.length ? 'silent' : 'unknown';
  const found = (verdict === 'mentioned' ? mentioned : silent).nodes;
  const wanted = verdict === 'mentioned' ? 'MENTIONED' : 'NOT_MENTIONED';
  const observations = found
    .flatMap((node) => node.mentions)
    .filter(({ polarity }) => polarity === wanted);
  return element(
    'li',
    { class: verdict },
    element('b', {}, actor.name),
    element('small', {}, [representing?.name, role.toLowerCase().replace('_', ' ')].filter(Boolean).join(', ')),
    element('span', { class: 'verdict' }, VERDICTS[verdict]),
    element('small', {}, because(verdict, observations[0])),
  );
}

function because(verdict, observation) {
  if (verdict === 'unknown' || !observation) return 'No source says that it was mentioned, and none that it was not.';
  const words = observation.matchedText ? `In the words “${observation.matchedText}”. ` : '';
  const [proof] = observation.evidence;
  const where = proof?.locator?.paragraph ? `, paragraph ${proof.locator.paragraph}` : '';
  return proof ? `${words}Source: ${proof.source.title}${where}.` : words;
}
