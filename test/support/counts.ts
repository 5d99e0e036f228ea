/**
 * How often a repeated test runs: a small share in `npm test`, the full count in
 * `npm run test:long`.
 */
export function runs(short: number, long: number): number {
  return process.env['TEST_LONG'] === '1' ? long : short;
}
