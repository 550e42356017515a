// What the last answer cost, and what is left of the budget of one operation.

import { useSyncExternalStore } from 'react';
import { lastCost, onCost } from './ask.js';

const NUMBER = new Intl.NumberFormat('en');

export function Cost() {
  const cost = useSyncExternalStore(onCost, lastCost);
  return (
    <div className="cost" role="status">
      {cost ? <Spent {...cost} /> : <span>Run an operation to see what it costs.</span>}
    </div>
  );
}

function Spent({ requested, limit, milliseconds }) {
  const left = Math.max(0, limit - requested);
  return (
    <>
      <span>
        Cost <b>{NUMBER.format(requested)}</b> of {NUMBER.format(limit)}
      </span>
      <meter
        aria-label="Part of the budget that the operation used"
        min="0"
        max={limit}
        high={limit * 0.8}
        optimum="0"
        value={Math.min(requested, limit)}
      />
      <span>
        <b>{NUMBER.format(left)}</b> left
      </span>
      <span className="time">{Math.round(milliseconds)} ms</span>
    </>
  );
}
