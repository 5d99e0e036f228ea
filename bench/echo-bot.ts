import { createServer } from '../src/http/create-server.ts';
import { createTeams } from '../src/teams/create-teams.ts';
import { fileFloor, RECORD_BYTES } from './file-floor.ts';

/**
 * The floor of an intake turn: our own stack with nothing on it. The same server and the same
 * adapter of the SDK, and every press is answered with one fixed card. With `KEEP_IN` it first keeps
 * a bare file durably, as every turn that tells something new has to.
 */

const silent = () => undefined;
const log = { debug: silent, info: silent, warn: silent, error: silent };

const card = {
  type: 'AdaptiveCard',
  version: '1.5',
  lang: 'nl',
  fallbackText: 'Echo',
  body: [{ type: 'TextBlock', text: 'Echo', wrap: true }],
} as const;

const keepIn = process.env['KEEP_IN'];
const keep = keepIn === undefined ? undefined : await fileFloor(keepIn, RECORD_BYTES);

const teams = createTeams({
  app: undefined,
  tenantId: undefined,
  local: true,
  log,
  handle: async () => {
    await keep?.();
    return { card };
  },
  seenServiceUrl: silent,
});
const server = createServer({
  receive: teams.process,
  ready: () => Promise.resolve({ ready: true, problems: [] }),
  log,
});

const port = Number(process.env['PORT']);
const started = await server.listen(port, '127.0.0.1');
if (started.kind === 'failed') throw new Error(started.code);
process.stdout.write('listening\n');
