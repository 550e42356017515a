// The explorer: GraphiQL with a query builder, ready operations, and the cost of each answer.

import './workers.js';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './explorer.css';

import { explorerPlugin } from '@graphiql/plugin-explorer';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { ToolbarButton, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { GraphiQL } from 'graphiql';
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ask } from './ask.js';
import { Cost } from './cost.jsx';
import { addressOf, first, linked, wantedPanel } from './page.js';
import { afterReading, READY_PLUGIN } from './ready.jsx';

const PLUGINS = [READY_PLUGIN, explorerPlugin({ showAttribution: false }), HISTORY_PLUGIN];
const IS_LINKED = linked() !== null;
const FIRST = first();

function Explorer() {
  return (
    <GraphiQL
      fetcher={ask}
      plugins={PLUGINS}
      visiblePlugin={wantedPanel() ?? (narrow() ? undefined : READY_PLUGIN.title)}
      initialQuery={FIRST?.query}
      initialVariables={FIRST?.variables}
      defaultEditorToolsVisibility="variables"
    >
      <GraphiQL.Logo>
        <h1 className="mark">
          <a className="wordmark" href="/">
            Communiqué
          </a>
        </h1>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <CopyLink />
          </>
        )}
      </GraphiQL.Toolbar>
      <GraphiQL.Footer>
        <Cost />
        <RunLinked />
        <WrapLines />
      </GraphiQL.Footer>
    </GraphiQL>
  );
}

/** Ask what the address carries, once: whoever follows such a link wants the answer. */
function RunLinked() {
  const { run } = useGraphiQLActions();
  const isReady = useGraphiQL((state) => Boolean(state.queryEditor && state.responseEditor && state.schema));
  const done = useRef(false);
  useEffect(() => {
    if (!isReady || done.current || !IS_LINKED) return;
    done.current = true;
    afterReading(run);
  }, [isReady, run]);
  return null;
}

/** Break long lines: the editors are narrow beside a panel. */
function WrapLines() {
  const editors = useGraphiQL(({ queryEditor, variableEditor, responseEditor }) => ({
    queryEditor,
    variableEditor,
    responseEditor,
  }));
  useEffect(() => {
    for (const editor of Object.values(editors)) {
      editor?.updateOptions({ wordWrap: 'on', wrappingIndent: 'indent' });
    }
  }, [editors]);
  return null;
}

function CopyLink() {
  const [copied, setCopied] = useState(false);
  const { queryEditor, variableEditor } = useGraphiQL(({ queryEditor, variableEditor }) => ({
    queryEditor,
    variableEditor,
  }));
  const copy = async () => {
    const address = addressOf(queryEditor.getValue(), variableEditor.getValue().trim());
    await navigator.clipboard.writeText(address);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <ToolbarButton onClick={copy} label={copied ? 'The link is copied' : 'Copy a link to this operation'}>
      <svg
        className="graphiql-toolbar-icon"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        aria-hidden="true"
      >
        <path d={copied ? 'm5 12.5 4.5 4.5L19 7.5' : 'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1'} />
      </svg>
    </ToolbarButton>
  );
}

function narrow() {
  return matchMedia('(max-width: 48rem)').matches;
}

createRoot(document.getElementById('explorer')).render(<Explorer />);
