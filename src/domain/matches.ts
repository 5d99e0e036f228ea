import type { Ticket } from './ticket.ts';

/** The answer in which people write a plate in any way, as `ab12cd` or `AB 12 CD`. */
const ABOUT_VEHICLES = 'voertuigen';

/** The answer in which people write a postcode in small letters too. */
const ABOUT_ADDRESS = 'adres';

/**
 * What tickets can be recognised by as being about the same thing: number plates, and postcodes
 * with a house number, as they stand anywhere in the report or the dialogue. Normalised, so that
 * `AB-12-CD` and `ab12cd` are the same. Only a keyed hash of them is ever kept outside the ticket.
 *
 * A hint for a person and no proof: a missed one costs more than one too many.
 */
export function matchKeys({
  answers,
  dialogue,
}: Pick<Ticket, 'answers' | 'dialogue'>): readonly string[] {
  const keys = answers.flatMap(({ question, text }) => {
    const plain = plainText(text.reveal());
    return [
      ...(question === ABOUT_VEHICLES ? platesOfAnyForm(plain) : platesWithDashes(plain)),
      ...addresses(plain, question === ABOUT_ADDRESS ? 'gi' : 'g'),
    ];
  });
  const said = dialogue.flatMap(({ text }) => {
    const plain = plainText(text.reveal());
    return [...platesWithDashes(plain), ...addresses(plain, 'g')];
  });
  return [...new Set([...keys, ...said])];
}

/** Every width of letter and every dash as one kind. */
function plainText(text: string): string {
  return text.normalize('NFKC').replace(/\p{Pd}/gu, '-');
}

/** How letters and digits of a Dutch plate follow each other, in the order of issue (RDW). */
const SERIES: ReadonlySet<string> = new Set([
  'LL-DD-DD',
  'DD-DD-LL',
  'DD-LL-DD',
  'LL-DD-LL',
  'LL-LL-DD',
  'DD-LL-LL',
  'DD-LLL-D',
  'D-LLL-DD',
  'LL-DDD-L',
  'L-DDD-LL',
  'LLL-DD-L',
  'L-DD-LLL',
  'D-LL-DDD',
  'DDD-LL-D',
]);

const SERIES_WITHOUT_DASHES: ReadonlySet<string> = new Set(
  [...SERIES].map((series) => series.replaceAll('-', '')),
);

/** Three letters and more on a plate hold no vowel; in a word or a date (`3-mrt-26`) they may. */
const WORD = /(?=[A-Z]{3})[A-Z]*[AEIOU]|MRT/;

function platesWithDashes(text: string): readonly string[] {
  const found = text.match(
    /(?<![\p{L}\p{N}-])[a-z0-9]{1,3}(?:-[a-z0-9]{1,3}){2}(?![\p{L}\p{N}-])/giu,
  );
  return (found ?? []).flatMap((candidate) => plate(candidate, SERIES));
}

/** Also without dashes, and with spaces where the letters are capitals: "op 12 km" is no plate. */
function platesOfAnyForm(text: string): readonly string[] {
  const spaced = text.matchAll(
    /(?<![\p{L}\p{N}-])(?=([A-Z0-9]{1,3} [A-Z0-9]{1,3} [A-Z0-9]{1,3})(?![\p{L}\p{N}-]))/gu,
  );
  const joined = text.match(/(?<![\p{L}\p{N}-])[a-z0-9]{6}(?![\p{L}\p{N}-])/giu) ?? [];
  return [
    ...platesWithDashes(text),
    ...[...spaced].flatMap(([, candidate = '']) => plate(candidate.replaceAll(' ', '-'), SERIES)),
    ...joined.flatMap((candidate) => plate(candidate, SERIES_WITHOUT_DASHES)),
  ];
}

function plate(candidate: string, series: ReadonlySet<string>): readonly string[] {
  const written = candidate.toUpperCase();
  const shape = written.replace(/[A-Z]/g, 'L').replace(/\d/g, 'D');
  if (!series.has(shape) || WORD.test(written)) return [];
  return [`kenteken ${written.replaceAll('-', '')}`];
}

/** A postcode. After a space its letters are capitals, but in the address: "in 2024 op 12 mei". */
const POSTCODE = String.raw`(?<![\p{L}\p{N}])(?<digits>[1-9]\d{3})(?<letters> ?[A-Z]{2}|[a-z]{2})(?![\p{L}\p{N}])`;

/** `Kerkstraat 12a, 3761 AB`: a house number and what may follow it, up to the postcode. */
const NUMBER_BEFORE = String.raw`(?<![\p{L}\p{N}-])(?<number>[1-9]\d{0,4})(?:[ -]?[A-Za-z]{1,2}|-\d{1,4})?[,;]?\s+`;

/** `3761 AB 12` or `3761 AB, nr. 12`. */
const NUMBER_AFTER = String.raw`[\s,;:-]*(?:(?:huis)?n(?:umme)?r\.?\s*)?(?<number>[1-9]\d{0,4})(?!\d)`;

/** Additions to a house number are left out: `12a` and `12-2` are found with `12`. */
function addresses(text: string, flags: 'g' | 'gi'): readonly string[] {
  return [NUMBER_BEFORE + POSTCODE, POSTCODE + NUMBER_AFTER].flatMap((pattern) =>
    [...text.matchAll(new RegExp(pattern, `${flags}u`))].map(
      ({ groups: { digits = '', letters = '', number = '' } = {} }) =>
        `adres ${digits}${letters.trim().toUpperCase()} ${number}`,
    ),
  );
}
