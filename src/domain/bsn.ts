/**
 * Whether the text holds what looks like a citizen service number (BSN): nine digits, together or
 * parted by one kind of sign (`1234.56.782`), that pass the eleven test. Never asked and never
 * kept (C95). A part of a longer number, such as a phone number or a bank account, is none.
 */
export function containsBsn(text: string): boolean {
  return [...text.normalize('NFKC').matchAll(RUN)].some(([run, abroad]) => {
    if (abroad !== undefined) return false;
    const groups = run.split(SIGN);
    return groups.some(isBsn) || (hasOneSign(run) && isBsn(groups.join('')));
  });
}

/** A run of digits without the group that is a BSN, or nothing of it where the groups form one. */
function withoutGroups(run: string): string {
  const left = run.replace(/(?<!\d)\d{9}(?!\d)/g, (group) => (isBsn(group) ? TAKEN_OUT : group));
  return containsBsn(left) ? TAKEN_OUT : left;
}

/** What stands in the place of a number that was taken out. */
const TAKEN_OUT = '[nummer weggehaald]';

/**
 * The text without what looks like a BSN, for words that must be kept where nobody can mend them:
 * words of danger, and words that were typed at a place without a question of their own. Holds no
 * BSN any more; other digits of the text stay as they are typed.
 */
export function withoutBsn(text: string): string {
  if (!containsBsn(text)) return text;
  const left = text
    .normalize('NFKC')
    .replace(RUN, (run: string) => (containsBsn(run) ? withoutGroups(run) : run));
  return containsBsn(left) ? TAKEN_OUT : left;
}

/** The signs that may part the digits of one number. */
const SIGN = /[ .\-\u2010-\u2013]/;

/** A whole run of digits and single signs; one that starts with an international prefix is a phone number. */
const RUN = /(\+|(?<!\d)00(?=[1-9]))?\d(?:[ .\-\u2010-\u2013]?(?:\(0\)[ .-]?)?\d)*/g;

const WEIGHTS: readonly number[] = [9, 8, 7, 6, 5, 4, 3, 2, -1];

function isBsn(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || digits === '000000000') return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 0;
}

function hasOneSign(run: string): boolean {
  return new Set(run.replace(/\d/g, '')).size <= 1;
}
