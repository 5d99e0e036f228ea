/**
 * What can be wrong with the store, as a stable code.
 *
 * - `STORE_UNAVAILABLE`: the folder or disk cannot be read or written now.
 * - `STORE_DAMAGED`: one record could not be decrypted or understood; it was put aside.
 * - `STORE_NEWER`: one record was written by a newer version; it is left as it is.
 * - `STORE_KEY_MISSING`: one record needs an encryption key that is not configured.
 */
export type StoreErrorCode =
  'STORE_UNAVAILABLE' | 'STORE_DAMAGED' | 'STORE_NEWER' | 'STORE_KEY_MISSING';

/** A failure of the store. The message is fixed text and names no content, person or path. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, options?: ErrorOptions) {
    super(code, options);
    this.name = 'StoreError';
    this.code = code;
  }
}
