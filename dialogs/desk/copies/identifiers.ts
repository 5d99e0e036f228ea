/**
 * What points at a person or a place by its form alone: number plates, telephone numbers, e-mail
 * addresses, addresses. Names have no form of their own; see `names.ts`.
 */

export type IdentifierKind =
  | 'e-mailadres'
  | 'webadres'
  | 'accountnaam'
  | 'rekeningnummer'
  | 'postcode'
  | 'adres'
  | 'kenteken'
  | 'nummer'
  /** A street without a number, or a word with a number that may be an address. */
  | 'misschien een adres';

export interface Identifier {
  readonly kind: IdentifierKind;
  /** As it stands in the text. */
  readonly text: string;
}

/** What stands in the place of something that was taken out. */
export const LEFT_OUT = '[weggelaten]';

/** The identifiers in a text, in reading order, each once. */
export function identifiersIn(text: string): readonly Identifier[] {
  const found = new Map<string, Identifier>();
  eachIdentifier(plain(text), (identifier) => {
    found.set(identifier.text, identifier);
    return identifier.text;
  });
  return [...found.values()];
}

/** The text with {@link LEFT_OUT} for every identifier, also those of which the form is not sure. */
export function withoutIdentifiers(text: string): string {
  return eachIdentifier(plain(text), () => LEFT_OUT);
}

/** The same for those only of which the form is sure. */
export function withoutCertainOnes(text: string): string {
  return eachIdentifier(plain(text), (found) => (isCertain(found) ? LEFT_OUT : found.text));
}

/** Whether a text cannot be anonymous with this in it; the form is clear enough to say so. */
export function isCertain({ kind }: Identifier): boolean {
  return kind !== 'misschien een adres';
}

/** Wide letters and digits as usual ones, and nothing that cannot be seen between them. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/\p{Cf}/gu, '');
}

const BEGIN = String.raw`(?<![\p{L}\p{N}])`;
const END = String.raw`(?![\p{L}\p{N}])`;

const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const MONTH = String.raw`(?:0?[1-9]|1[0-2])`;
const CLOCK = String.raw`(?:[01]?\d|2[0-3])[.:][0-5]\d`;
/** No digit follows, also not after a space or dash: what was read is not a part of a number. */
const DONE = String.raw`(?![\p{L}\d]|[ .\-/]?\d)`;

/** Digits that point at nobody. They are read first, so that no rule below takes a part of them. */
const HARMLESS = [
  // The number of a ticket.
  String.raw`${BEGIN}[A-Z]{2,5}-(?:19|20)\d{2}-\d{4,6}${END}`,
  String.raw`${BEGIN}${DAY}[-/.]${MONTH}[-/.](?:19|20)\d{2}${END}`,
  String.raw`${BEGIN}(?:19|20)\d{2}-${MONTH}-${DAY}${END}`,
  String.raw`${BEGIN}${DAY}[-/.]${MONTH}[-/.]\d{2}${DONE}`,
  String.raw`${BEGIN}${CLOCK}(?:\s*(?:-|–|tot|en)\s*${CLOCK})?${DONE}`,
  String.raw`€ ?\d[\d.,]*${END}`,
];

/** The groups of Dutch number plates, letters and digits; the letters do not matter here. */
const PLATES = [
  'LL-99-99',
  '99-99-LL',
  '99-LL-99',
  'LL-99-LL',
  'LL-LL-99',
  '99-LL-LL',
  '99-LLL-9',
  '9-LLL-99',
  'LL-999-L',
  'L-999-LL',
  'LLL-99-L',
  'L-99-LLL',
  '9-LL-999',
  '999-LL-9',
];

function plates(between: string, letter: string): string {
  const patterns = PLATES.map((plate) =>
    plate
      .replaceAll('-', between)
      .replaceAll('9', String.raw`\d`)
      .replaceAll('L', letter),
  );
  return `${BEGIN}(?:${patterns.join('|')})${END}`;
}

const STREET_ENDINGS =
  'straat|laan|weg|plein|gracht|kade|singel|steeg|dreef|hof|park|pad|plantsoen|dijk|markt|ring';
const HOUSE_NUMBER = String.raw`(?:nr\.? ?|nummer )?[1-9]\d{0,4}(?: ?[a-zA-Z])?${END}(?!-\d)`;
/** "Korte ", "Burg. Van der " before the last word of a street. */
const BEFORE_STREET = String.raw`(?:(?!(?:Aan|Bij|In|Langs|Naar|Op|Over|Uit) )\p{Lu}[\p{L}.'’-]{0,30} (?:(?:van|de|der|den|het|ter) ){0,2}){0,3}`;
/** The last word of a street up to its ending. */
const STREET = String.raw`\p{L}[\p{L}'’-]{0,40}`;

/** Small words of two letters that often follow four digits: "in 2024 is". */
const NO_POSTCODE = 'is|en|in|op|om|er|ze|we|je|al|as|af|de|te|of|na|nu|km|eu|mm|cm|kg|ik|ga|zo|wo';

const RULES: Readonly<Record<IdentifierKind, readonly string[]>> = {
  'e-mailadres': [
    String.raw`[\p{L}\p{N}._%+\-]{1,64}@[\p{L}\p{N}\-]{1,63}(?:\.[\p{L}\p{N}\-]{1,63})+`,
  ],
  webadres: [String.raw`(?:https?://|www\.)[^\s<>]*[\p{L}\p{N}/]`],
  accountnaam: [String.raw`(?<![\p{L}\p{N}])@[\p{L}\p{N}._]*[\p{L}\p{N}]`],
  rekeningnummer: [
    String.raw`${BEGIN}[A-Za-z]{2}\d{2}(?: ?[A-Za-z0-9]{4}){2,7}(?: ?\d{1,3})?${END}`,
  ],
  postcode: [
    String.raw`${BEGIN}[1-9]\d{3} ?[A-Z]{2}(?:[ ,]+${HOUSE_NUMBER})?${END}`,
    String.raw`${BEGIN}[1-9]\d{3}(?:[A-Za-z]{2}| (?!(?:${NO_POSTCODE})${END})[A-Za-z]{2})(?:[ ,]+${HOUSE_NUMBER})?${END}`,
  ],
  adres: [
    String.raw`${BEGIN}${BEFORE_STREET}${STREET}(?:${STREET_ENDINGS})[ ,]+${HOUSE_NUMBER}`,
    String.raw`${BEGIN}(?:[Hh]uisnummer|[Nn]ummer|[Nn]r\.?)[ :]+[1-9]\d{0,4}(?: ?[a-zA-Z])?${DONE}`,
  ],
  kenteken: [
    plates('-', '[A-Za-z]'),
    plates('', '[A-Za-z]'),
    plates(' ', '[A-Z]'),
    // Of other countries: "WN 12345", "B-AB 1234".
    String.raw`${BEGIN}[A-Z]{1,3}[- ](?:[A-Z]{1,2} ?)?(?!(?:19|20)\d{2}${END})\d{3,5}[A-Z]{0,2}${END}`,
  ],
  // Telephone numbers, BSN, documents: seven digits and more, however they are parted.
  nummer: [String.raw`(?:${BEGIN}[A-Z]{1,3})?\(?(?:\+ ?)?\p{Nd}(?:[\s.\-–/()]{0,3}\p{Nd}){6,}`],
  'misschien een adres': [
    String.raw`${BEGIN}${BEFORE_STREET}(?!Onderweg|Snelweg)(?=\p{Lu})${STREET}(?:straat|laan|weg|plein|gracht|kade|singel|steeg|dreef|plantsoen)${END}`,
    String.raw`(?<=[\p{Ll},] )\p{Lu}[\p{L}-]{1,40} (?!(?:19|20)\d{2}${END})\d{1,4}[a-zA-Z]?${END}(?! uur)`,
  ],
};

const KINDS = Object.keys(RULES) as IdentifierKind[];

/** One pattern with a group for each kind; where several begin at one place the first one wins. */
const PATTERN = new RegExp(
  [`(${HARMLESS.join('|')})`, ...KINDS.map((kind) => `(${RULES[kind].join('|')})`)].join('|'),
  'gu',
);

function eachIdentifier(text: string, replace: (identifier: Identifier) => string): string {
  return text.replace(PATTERN, (match: string, ...groups: readonly (string | undefined)[]) => {
    const kind = KINDS.find((_, index) => groups[index + 1] !== undefined);
    return kind === undefined ? match : replace({ kind, text: match });
  });
}
