import type { ParseError } from 'jsonc-parser';

interface Mistake {
  /** The place in the text that an administrator has to look at. */
  readonly offset: number;
  readonly words: string;
}

/** The codes of jsonc-parser that we tell apart. Its own enum is for compilers that inline one. */
const CODE = {
  invalidSymbol: 1,
  invalidNumber: 2,
  nameExpected: 3,
  valueExpected: 4,
  colonExpected: 5,
  commaExpected: 6,
  closeBraceExpected: 7,
  closeBracketExpected: 8,
  endOfFileExpected: 9,
  comment: 10,
  endOfComment: 11,
  endOfString: 12,
  endOfNumber: 13,
  invalidUnicode: 14,
  invalidEscape: 15,
  invalidCharacter: 16,
} as const;

const CURLY = /[“”„‘’']/;

/** What is wrong with the notation of a file, for somebody who never saw JSON. */
export function jsonMistake(text: string, error: ParseError | undefined): Mistake {
  if (text.trim() === '') {
    return { offset: 0, words: 'Dit bestand is leeg. Neem het over uit content/soest.' };
  }
  const offset = error?.offset ?? 0;
  const before = lastOf(text, offset);
  const here = text.slice(offset).trimStart().slice(0, 1);
  const isLastComma = text[before] === ',' && /^[}\]]?$/.test(here);
  if (isLastComma) {
    return {
      offset: before,
      words: 'Achter het laatste onderdeel van een lijst of blok hoort geen komma. Haal die weg.',
    };
  }
  const code: number | undefined = error?.error;
  switch (code) {
    case CODE.commaExpected:
      return commaMistake(text, before, offset);
    case CODE.colonExpected:
      return {
        offset,
        words: 'Tussen een naam en wat erbij hoort, ontbreekt een dubbele punt. Zet die erbij.',
      };
    case CODE.closeBraceExpected:
      return { offset: before, words: 'Hierna ontbreekt een }. Zet die erbij.' };
    case CODE.closeBracketExpected:
      return { offset: before, words: 'Hierna ontbreekt een ]. Zet die erbij.' };
    case CODE.endOfFileExpected:
      return {
        offset,
        words: 'Hier was het bestand al klaar. Haal weg wat te veel is, of een haakje hiervoor.',
      };
    case CODE.comment:
    case CODE.endOfComment:
      return { offset, words: 'Opmerkingen met // of /* kunnen hier niet. Haal de opmerking weg.' };
    case CODE.endOfString:
      return {
        offset,
        words: 'Een tekst op deze regel eindigt niet. Zet er een aanhalingsteken (") achter.',
      };
    case CODE.invalidNumber:
    case CODE.endOfNumber:
      return { offset, words: 'Dit getal klopt niet. Schrijf alleen cijfers, en geen 0 vooraan.' };
    case CODE.invalidUnicode:
    case CODE.invalidEscape:
      return { offset, words: 'Na een \\ staat hier iets dat niet kan. Haal de \\ weg.' };
    case CODE.invalidCharacter:
      return {
        offset,
        words:
          'In een tekst staat een tab of een nieuwe regel. Zet er een spatie voor in de plaats.',
      };
    case CODE.invalidSymbol:
    case CODE.nameExpected:
    case CODE.valueExpected:
      return symbolMistake(text, offset, here);
    default:
      return { offset, words: 'Hier klopt de schrijfwijze niet. Vergelijk het met content/soest.' };
  }
}

/** Something follows at once, or on the next line, without a comma. */
function commaMistake(text: string, before: number, offset: number): Mistake {
  if (text.slice(before, offset).includes('\n')) {
    return {
      offset: before,
      words: 'Aan het eind van deze regel ontbreekt een komma. Zet die erbij.',
    };
  }
  if (offset === before + 1 && /^[\w-]{2}$/.test(text.slice(before, offset + 1))) {
    return {
      offset,
      words: 'Dit is geen getal. Zet er aanhalingstekens om, of laat een 0 vooraan weg.',
    };
  }
  return {
    offset,
    words: 'Tussen twee onderdelen op deze regel ontbreekt een komma. Zet die erbij.',
  };
}

/** Something stands where a name or a value should begin. */
function symbolMistake(text: string, offset: number, here: string): Mistake {
  const before = lastOf(text, offset);
  if (CURLY.test(here)) {
    return {
      offset,
      words: `Hier staat ${here} als aanhalingsteken. Gebruik overal het rechte ".`,
    };
  }
  if (here === ',') {
    return { offset, words: 'Hier staat een komma te veel. Haal die weg.' };
  }
  if (/^\s*(?:ja|nee)\b/i.test(text.slice(offset))) {
    return { offset, words: 'Schrijf true voor ja en false voor nee, zonder aanhalingstekens.' };
  }
  if (here === '{' || here === '[') {
    const words =
      'Hierna begint iets nieuws, maar wat ervoor staat is niet af. Zet er een } achter.';
    return { offset: before, words };
  }
  if (/[\p{L}\p{N}_]/u.test(here)) {
    return {
      offset,
      words: 'Hier ontbreken aanhalingstekens. Zet er een voor en een achter de tekst.',
    };
  }
  const end = text.slice(offset).trim() === '';
  return end
    ? { offset: before, words: 'Het bestand stopt hier te vroeg. Maak het af.' }
    : { offset, words: 'Hier ontbreekt een naam of een waarde. Zet die erbij.' };
}

/** The place of the last character before an offset that is no white space. */
function lastOf(text: string, offset: number): number {
  return Math.max(0, text.slice(0, offset).trimEnd().length - 1);
}
