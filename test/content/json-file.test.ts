import assert from 'node:assert/strict';
import { jsonFile } from '../../src/content/json-file.ts';

/** What an administrator reads of a text that is no JSON: the line and the words. */
function mistake(text: string): string {
  const read = jsonFile('x.json', new TextEncoder().encode(text));
  return 'text' in read ? `${String(read.line)}: ${read.text}` : 'in orde';
}

describe('a file that is written by hand', () => {
  for (const [name, text, expected] of [
    [
      'a comma at the end of a line',
      '{\n  "a": 1\n  "b": 2\n}',
      /^2: Aan het eind van deze regel ontbreekt een komma/,
    ],
    [
      'a comma within a line',
      '{\n  "a": [1 2]\n}',
      /^2: Tussen twee onderdelen op deze regel ontbreekt een komma/,
    ],
    [
      'one comma too many at the end',
      '{\n  "a": 1,\n}',
      /^2: Achter het laatste onderdeel .* hoort geen komma/,
    ],
    [
      'one comma too many in a list',
      '[\n  1,\n]',
      /^2: Achter het laatste onderdeel .* hoort geen komma/,
    ],
    ['two commas', '[\n  1,, 2\n]', /^2: Hier staat een komma te veel/],
    [
      'the quote at the end',
      '{\n  "a": "b,\n  "c": 1\n}',
      /^2: Een tekst op deze regel eindigt niet/,
    ],
    [
      'the quote at the beginning',
      '{\n  "a": b",\n  "c": 1\n}',
      /^2: Hier ontbreken aanhalingstekens/,
    ],
    [
      'quotes around a number with a dash',
      '{\n  "a": 0900-8844\n}',
      /^2: Dit is geen getal\. Zet er aanhalingstekens om/,
    ],
    ['quotes around a name', '{\n  a: 1\n}', /^2: Hier ontbreken aanhalingstekens/],
    ['straight quotes', '{\n  "a": “b”\n}', /^2: Hier staat “ als aanhalingsteken/],
    ['double quotes', "{\n  'a': 1\n}", /^2: Hier staat ' als aanhalingsteken/],
    ['true in place of ja', '{\n  "a": ja\n}', /^2: Schrijf true voor ja/],
    [
      'the colon',
      '{\n  "a" 1\n}',
      /^2: Tussen een naam en wat erbij hoort, ontbreekt een dubbele punt/,
    ],
    ['the last }', '{\n  "a": 1\n', /^2: Hierna ontbreekt een \}/],
    ['the last ]', '[\n  1\n', /^2: Hierna ontbreekt een \]/],
    [
      'a } in the middle',
      '[\n  { "a": 1,\n  { "a": 2 }\n]',
      /^2: Hierna begint iets nieuws, maar wat ervoor staat is niet af/,
    ],
    ['one } less', '{\n  "a": 1\n}\n}', /^4: Hier was het bestand al klaar/],
    ['no comment', '// hallo\n{}', /^1: Opmerkingen .* kunnen hier niet/],
    ['a text on one line', '{\n  "a": "b\tc"\n}', /^2: In een tekst staat een tab/],
    ['no backslash', '{\n  "a": "b\\c"\n}', /^2: Na een \\ staat hier iets dat niet kan/],
    ['a value', '{\n  "a":\n}', /^\d: Hier ontbreekt een naam of een waarde/],
    ['an end', '{\n  "a":', /^2: Het bestand stopt hier te vroeg/],
    ['anything at all', '  \n', /^1: Dit bestand is leeg/],
    ['each name once', '{\n  "a": { "b": 1,\n  "b": 2 }\n}', /^3: De naam "b" staat twee keer/],
  ] as const) {
    it(`needs ${name}`, () => {
      assert.match(mistake(text), expected);
    });
  }

  it('may begin with a byte order mark and have lines of Windows', () => {
    assert.equal(mistake('\uFEFF{\r\n  "a": [1, null, true, "b"]\r\n}\r\n'), 'in orde');
    assert.match(mistake('{\r\n  "a": 1\r\n  "b": 2\r\n}'), /^2: /);
  });

  it('gives the line of the name where something is, and of what it would stand in', () => {
    const json = jsonFile('x.json', new TextEncoder().encode('{\n "a": [\n  {\n   "b":\n 1 }]}'));
    assert.ok('lineOf' in json);
    assert.deepEqual(
      [['a'], ['a', 0], ['a', 0, 'b'], ['a', 0, 'c'], ['a', 7], ['d']].map((path) =>
        json.lineOf(path),
      ),
      [2, 3, 4, 3, 2, 1],
    );
  });
});
