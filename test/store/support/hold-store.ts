import { recordedLog, keyOf } from './store-for-test.ts';
import { MORNING, SOEST } from './samples.ts';
import { openStore } from '../../../src/store/open-store.ts';

/**
 * Opens the store in the folder that it is given, says how that ended, and stays until its standard
 * input ends or it is killed.
 */
const [dataDir] = process.argv.slice(2);
if (dataDir === undefined) throw new Error('Which folder?');

const result = await openStore({
  dataDir,
  municipality: SOEST,
  numberPrefix: 'MH',
  keys: [keyOf('first', 1)],
  now: () => MORNING,
  log: recordedLog(),
});
console.log(result.kind === 'opened' ? 'opened' : result.problem);
process.stdin.resume();
