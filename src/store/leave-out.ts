import { StoreError } from '../application/ports/errors.ts';
import type { Cabinet } from './records.ts';

/**
 * Reads one record of a list. One that cannot be read must not hide the others: it is reported and
 * left out. An error of the disk itself comes through and ends the list.
 */
export async function orLeaveOut<T>(
  { log, municipality }: Cabinet,
  read: () => Promise<T | undefined>,
): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    log.error('A record was left out of a list', { municipality, code: error.code });
    return undefined;
  }
}
