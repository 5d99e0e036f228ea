import assert from 'node:assert/strict';
import type { Frame } from '../../cards/frame.ts';
import { CARD_VERSION, ChannelPress, PersonalPress } from '../../cards/press.ts';
import type { Card } from '../../src/domain/card.ts';
import type { Language } from '../../src/domain/language.ts';
import { approve } from '../support/approved.ts';
import { everyText, isPart, type Part, partsOfType, textOf } from '../support/card-parts.ts';
import { cardProblems } from '../support/card-rules.ts';
import { plainDutchProblems } from '../support/plain-dutch.ts';
import { readCard } from '../support/read-card.ts';

/** Ids as cards carry them. */
export const INTAKE = '0b0e7c52-6a1f-4b2e-9d57-3f1c2a4b5d6e';
export const STEP = `${INTAKE}.3`;
export const TICKET = '7d9f3c1a-2b4e-4f60-8a91-c0d1e2f3a4b5';
export const ENTRY = `${TICKET}.1c2d3e4f-5a6b-4c7d-8e9f-0a1b2c3d4e5f`;
export const FORM = '2f4e6d8c-1a3b-4c5d-9e7f-6b5a4c3d2e1f';
export const NUMBER = 'MH-2026-0007';

/** "op maandag tot en met vrijdag van 9.00 tot 17.00 uur", as the dialogs hand it over. */
export const READING_HOURS = {
  nl: 'op maandag tot en met vrijdag van 9.00 tot 17.00 uur',
  en: 'on Monday to Friday from 9.00 to 17.00',
} satisfies Record<Language, string>;

interface Checked<View> {
  /** The folder in `cards/`. */
  readonly name: string;
  readonly place: 'personal' | 'channel';
  readonly draw: (view: View, frame: Frame) => Card;
  /** Views as people meet them; each is approved as a card and as a reading. */
  readonly cases: Readonly<Record<string, (language: Language) => View>>;
  /** A view in which every field that can hold typed words or a name holds exactly these. */
  readonly typed?: (words: string) => View;
  /** How often they then stand on the card. */
  readonly typedPlaces?: number;
}

/** Words that must come out as they went in, and that must not become anything else. */
const HOSTILE = [
  '${x}',
  '${$root.t.title} ${1+1} ${if(true,"a","b")}',
  '**vet** _schuin_ [klik](https://example.org) # kop\n- lijst',
  '<at>Iedereen</at> <b>html</b> &amp; <script>alert(1)</script>',
  '"aanhaling" \'enkel\' `backtick` \\n \\u0041 {{DATE(2026-01-01T00:00:00Z, SHORT)}}',
  'regel een\nregel twee\n\nregel vier\r\nregel vijf\ttab',
  '👩‍👧 🚐 ünïcödé \u202eomgekeerd\u202c \u0000',
  '42',
  'true',
  'null',
  ' ',
  'x'.repeat(4000),
];

/** The checklist for every card; each folder in `cards/` has a test that runs it. */
export function itBehavesLikeACard<View>(checked: Checked<View>): void {
  const { name, place, draw, cases, typed } = checked;
  const languages: readonly Language[] = place === 'personal' ? ['nl', 'en'] : ['nl'];
  const drawn = Object.entries(cases).flatMap(([title, view]) =>
    languages.map((language) => ({
      title: `${title}.${language}`,
      language,
      draw: (example = false) => draw(view(language), { language, example }),
    })),
  );

  describe(`the card ${name}`, () => {
    for (const one of drawn) {
      it(`keeps the rules of all cards: ${one.title}`, () => {
        assert.deepEqual(cardProblems(one.draw()), []);
        assert.deepEqual(cardProblems(one.draw(true)), []);
      });

      it(`leaves no binding open: ${one.title}`, () => {
        assert.deepEqual(
          everyText(one.draw()).filter((text) => text.includes('${')),
          [],
        );
      });

      it(`has only buttons that the bot knows, with their ids: ${one.title}`, () => {
        const press = place === 'personal' ? PersonalPress : ChannelPress;
        for (const action of partsOfType(one.draw(), 'Action.Execute')) {
          const data = isPart(action['data']) ? action['data'] : {};
          const { v, ...pressed } = data;
          assert.equal(v, CARD_VERSION);
          assert.equal(action['verb'], data['verb']);
          const read = press.safeParse({ ...pressed, inputs: {} });
          assert.ok(read.success, `${textOf(action, 'title')}: ${JSON.stringify(data)}`);
        }
      });

      it(`tells a notification nothing: ${one.title}`, () => {
        const { fallbackText, lang } = one.draw();
        assert.equal(lang, one.language);
        if (place === 'personal') assert.equal(fallbackText, 'Je hebt een bericht.');
        else assert.match(String(fallbackText), /^(MH-\d{4}-\d{4}|Signaalpunt)$/);
      });

      it(`reads as approved: ${one.title}`, () => {
        const card = one.draw();
        approve(`cards/${name}.${one.title}.json`, JSON.stringify(card, null, 2));
        approve(`cards/${name}.${one.title}.txt`, readCard(card));
      });
    }

    it('is written in plain Dutch', () => {
      const dutch = drawn.filter(({ language }) => language === 'nl');
      assert.deepEqual(
        dutch.flatMap((one) => plainDutchProblems(readCard(one.draw()))),
        [],
      );
    });

    if (place === 'personal') itIsForAPersonalChat(name, drawn);
    if (typed !== undefined) itKeepsTypedWords({ ...checked, typed });
  });
}

type Drawn = readonly {
  title: string;
  language: Language;
  draw: (example?: boolean) => Card;
}[];

function itIsForAPersonalChat(name: string, drawn: Drawn): void {
  it('ends with 112 and a way to it, in both languages', () => {
    for (const one of drawn) {
      const reading = readCard(one.draw());
      if (name === 'emergency') {
        assert.match(reading, one.language === 'nl' ? /Bel nu 112/ : /Call 112 now/);
        continue;
      }
      const line =
        one.language === 'nl'
          ? 'Direct gevaar? Bel 112. Deze chat belt niet voor je.'
          : 'Immediate danger? Call 112. This chat does not call for you.';
      const end = reading.slice(reading.indexOf(line));
      assert.ok(reading.includes(line), one.title);
      assert.ok(end.split('\n').length <= 2, `${one.title}: the fixed line is not the last`);
      assert.equal(buttonsWith(one.draw(), 'danger.now').length, 1, one.title);
    }
  });

  it('lets no input stand between a person and a button', () => {
    for (const one of drawn) {
      const blocking = partsOfType(one.draw(), 'Input.').filter((input) => 'isRequired' in input);
      assert.deepEqual(blocking, [], one.title);
    }
  });

  it('says above everything when it is an example', () => {
    for (const one of drawn) {
      const [first] = readCard(one.draw(true)).split('\n');
      assert.equal(
        first,
        one.language === 'nl' ? 'Voorbeeld, niet vastgesteld' : 'Example, not yet decided',
      );
      assert.ok(!readCard(one.draw()).includes(first));
    }
  });

  it('shares no sentence between Dutch and English', () => {
    for (const dutch of drawn.filter(({ language }) => language === 'nl')) {
      const english = drawn.find(({ title }) => title === dutch.title.replace(/nl$/, 'en'));
      const translated = readCard(english?.draw()).split('\n');
      const same = readCard(dutch.draw())
        .split('\n')
        .filter((line) => line.trim().split(' ').length > 3 && translated.includes(line));
      assert.deepEqual(same, []);
    }
  });
}

function itKeepsTypedWords<View>({
  draw,
  place,
  typed,
  typedPlaces,
}: Checked<View> & { typed: (words: string) => View }): void {
  const frame = { language: 'nl', example: false } as const;

  for (const words of HOSTILE) {
    it(`shows typed words as they are: ${JSON.stringify(words).slice(0, 40)}`, () => {
      const card = draw(typed(words), frame);
      const kept = [
        ...partsOfType(card, 'TextRun').map((run) => run['text']),
        ...partsOfType(card, 'Input.Text').map((input) => input['value']),
      ].filter((text) => text === words);
      assert.equal(kept.length, typedPlaces ?? 1);
    });
  }

  it('lets typed words be neither markup nor a button nor a notification', () => {
    const words = 'ZEEPAARDJE [klik](https://example.org)';
    const card = draw(typed(words), frame);
    const elsewhere = [
      ...partsOfType(card, 'TextBlock', 'Action.').flatMap(everyText),
      ...partsOfType(card, 'Input.').flatMap((input: Part) => textOf(input, 'label')),
      String(card['fallbackText']),
    ];
    assert.deepEqual(
      elsewhere.filter((text) => text.includes('ZEEPAARDJE')),
      [],
    );
    assert.deepEqual(schemaOnly(cardProblems(card)), [], place);
  });
}

/** Words in every field at once may be more than one card carries; the rest must hold. */
function schemaOnly(problems: readonly string[]): readonly string[] {
  return problems.filter((problem) => !problem.endsWith('more than 20 KB'));
}

/** The buttons of a card that send this verb. */
export function buttonsWith(card: Card, verb: string): readonly Part[] {
  return partsOfType(card, 'Action.Execute').filter((action) => action['verb'] === verb);
}

/** The titles of the buttons of a card, in reading order. */
export function titles(card: Card): readonly string[] {
  return partsOfType(card, 'Action.').map((action) => textOf(action, 'title'));
}
