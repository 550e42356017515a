// The panel of ready operations: questions, grouped by who asks them.

import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useState } from 'react';
import { READY } from './page.js';

export const READY_PLUGIN = { title: 'Questions', icon: Icon, content: Ready };

function Ready() {
  const [wanted, setWanted] = useState('');
  const open = useOpen();
  const current = useGraphiQL((state) => state.operationName);
  const groups = grouped(READY.filter((operation) => fits(operation, wanted)));
  return (
    <section className="ready" aria-label="Questions">
      <h2>Questions</h2>
      <p>One click opens a question in a tab of its own and asks it.</p>
      <input
        type="search"
        placeholder="Find a question"
        aria-label="Find a question"
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
      />
      {[...groups].map(([group, operations]) => (
        <section key={group} aria-label={group}>
          <h3>
            {group} <span>{operations.length}</span>
          </h3>
          <ul>
            {operations.map((operation) => (
              <li key={operation.name}>
                <button
                  type="button"
                  aria-current={operation.name === current}
                  onClick={() => open(operation)}
                >
                  {operation.title}
                  {operation.needs && <small>{operation.needs}</small>}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {groups.size === 0 && <p>No question has these words.</p>}
    </section>
  );
}

function useOpen() {
  const { addTab, run } = useGraphiQLActions();
  const { queryEditor, variableEditor } = useGraphiQL(({ queryEditor, variableEditor }) => ({
    queryEditor,
    variableEditor,
  }));
  return ({ document, variables }) => {
    if (queryEditor.getValue().trim()) addTab();
    queryEditor.setValue(document);
    variableEditor.setValue(variables);
    queryEditor.focus();
    afterReading(run);
  };
}

/** Run once the editor has read the document: it is the one that knows the operation's name. */
export function afterReading(run) {
  setTimeout(run, 250);
}

function fits({ title, document }, wanted) {
  const words = wanted.toLowerCase().split(/\s+/);
  const text = `${title} ${document}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

function grouped(operations) {
  const groups = new Map();
  for (const operation of operations) {
    groups.set(operation.group, [...(groups.get(operation.group) ?? []), operation]);
  }
  return groups;
}

function Icon() {
  return (
    <svg viewBox="0 0 24 24" width="1em" height="1em" fill="none" stroke="currentColor" strokeWidth="1.5">
      <path d="M4 5h16v11H9l-5 4z" strokeLinejoin="round" />
      <path d="M9.6 9a2.4 2.4 0 1 1 3.3 2.2c-.6.3-.9.7-.9 1.3M12 14.2v.1" strokeLinecap="round" />
    </svg>
  );
}
