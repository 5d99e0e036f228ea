import fc from 'fast-check';

/** One of the letters that plates and postcodes are made of. */
const letter = fc.constantFrom(
  'B',
  'D',
  'G',
  'H',
  'J',
  'K',
  'L',
  'N',
  'P',
  'R',
  'S',
  'T',
  'V',
  'X',
  'Z',
);
const digit = fc.integer({ min: 0, max: 9 }).map(String);

/** A text by a pattern: `L` for a letter, `9` for a digit, everything else as it is. */
function like(pattern: string): fc.Arbitrary<string> {
  const signs = Array.from(pattern, (sign) => {
    if (sign === 'L') return letter;
    return sign === '9' ? digit : fc.constant(sign);
  });
  return fc.tuple(...signs).map((chosen) => chosen.join(''));
}

/** A plate, a telephone number, an e-mail address, an address or a long number. */
export function identifier(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom('LL-99-LL', '99-LL-99', 'L-999-LL', '99LLL9', '9-LLL-99').chain(like),
    fc.constantFrom('06-99999999', '06 99 99 99 99', '+31 6 99999999', '035-6999999').chain(like),
    fc.constantFrom('999999999', '9999.99.999', '999 999 999').chain(like),
    fc.constantFrom('3769 LL', '1999LL', '3769 LL 19').chain(like),
    fc.constantFrom('Kerkstraat 3', 'Van Weedestraat 19', 'huisnummer 19').chain(like),
    fc.constantFrom('m.99@voorbeeld.example', 'zeepaardje99@post.example').chain(like),
  );
}

export function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
