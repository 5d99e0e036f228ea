import { z } from 'zod';

/**
 * A value that a person told us in confidence. It cannot be printed by accident: string
 * conversion, JSON and `util.inspect` all give the mask. `reveal()` is the one way to the value,
 * so every place where report content is used can be found by searching for it.
 *
 * @see ADR 0004, privacy by construction
 */
export class Sensitive<T> {
  readonly #value: T;

  constructor(value: T) {
    this.#value = value;
  }

  reveal(): T {
    return this.#value;
  }

  toString(): string {
    return MASK;
  }

  toJSON(): string {
    return MASK;
  }

  /** What `console.log` and `util.inspect` of Node show. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return MASK;
  }
}

const MASK = '[afgeschermd]';

/** Marks a value as told in confidence. */
export function conceal<T>(value: T): Sensitive<T> {
  return new Sensitive(value);
}

/**
 * The codec between a stored (to be encrypted) value and its concealed form in memory.
 * A record is read with `z.decode` and written with `z.encode`.
 */
export function sensitive<T>(inner: z.ZodType<T, T>) {
  return z.codec(inner, z.instanceof(Sensitive<T>), {
    decode: (value) => conceal(value),
    encode: (concealed) => concealed.reveal(),
  });
}
