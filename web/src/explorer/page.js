// What the page brings: the ready operations, and the operation that its address carries.

export const READY = JSON.parse(document.getElementById('ready').textContent);

const LONGEST_ADDRESS = 8000;

/** The operation in the address, null if there is none. */
export function linked() {
  const given = new URLSearchParams(location.search);
  const query = given.get('query');
  return query ? { query, variables: spaced(given.get('variables') ?? '') } : null;
}

/** JSON as this page writes it, so that one operation is not taken for two. */
function spaced(json) {
  try {
    return json && JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json; // its author sees what is wrong with it
  }
}

/** The operation to begin with: that of the address, or on a first visit the first ready one. */
export function first() {
  return linked() ?? (isFirstVisit() ? { query: READY[0].document, variables: READY[0].variables } : null);
}

function isFirstVisit() {
  try {
    return localStorage.getItem('graphiql:tabState') === null;
  } catch {
    return true; // this browser keeps nothing
  }
}

/** The panel that the address wants open, by its title. */
export function wantedPanel() {
  return new URLSearchParams(location.search).get('panel');
}

/** The address of this page with an operation. */
export function addressOf(query, variables) {
  const parameters = new URLSearchParams({ query });
  if (variables && variables !== '{}') parameters.set('variables', variables);
  return `${location.origin}${location.pathname}?${parameters}`;
}

/** Let the address carry an operation, unless that makes it too long for a link. */
export function carry(query, variables) {
  const address = addressOf(query, variables);
  if (address.length <= LONGEST_ADDRESS) history.replaceState(null, '', address);
}
