/** What the programs share: how they are called, and a fetch that notes what was sent. */
import { randomBytes } from 'node:crypto';

export const endpoint: string = (() => {
  const given = process.argv[2];
  if (given === undefined) throw new Error('wanted the address of the endpoint');
  return given;
})();

export const SUMMIT = { summit: 'lachin-trilateral-2025', target: 'J&K' };
export const PAGE = 60;

/** A document that no server has seen. */
export const UNSEEN = `query Unseen${randomBytes(8).toString('hex')}($summit: Ref!) {
  summit(ref: $summit) {
    id
    name
  }
}`;

/** Methods and parts of the requests so far: `POST hash`, `GET hash+query`, `POST query`. */
export const sent: string[] = [];

export const fetchNoted: typeof fetch = async (input, init) => {
  const method = init?.method ?? 'GET';
  const body =
    method === 'GET'
      ? Object.fromEntries(new URL(String(input)).searchParams)
      : JSON.parse(String(init?.body));
  const hashed = JSON.stringify(body.extensions ?? null).includes('sha256Hash');
  const parts = [...(hashed ? ['hash'] : []), ...(body.query ? ['query'] : [])];
  sent.push(`${method} ${parts.join('+')}`);
  return fetch(input, init);
};

/** Give what was sent while something was done. */
export async function noting(done: () => Promise<unknown>): Promise<string[]> {
  const before = sent.length;
  await done();
  return sent.slice(before);
}

/** What each program prints for the test that runs it. */
export interface Report {
  /** Of the summit: each participant, by its name on the interface, with its statements. */
  canonical: { type: string; name: string; statements: string[] }[];
  /** All actors, paged from the first. */
  forwards: string[];
  /** All actors, paged from the last. */
  backwards: string[];
  /** Code of the error of a page that is too large. */
  error: string;
  /** What was sent for an unknown document, and for the same one later. */
  persisted?: { first: string[]; again: string[] };
}

export function report(found: Report): void {
  process.stdout.write(`${JSON.stringify(found)}\n`);
}
