import assert from 'node:assert/strict';
import { listCard } from '../../../cards/list/index.ts';
import { inList, LIST_INPUT } from '../../../cards/list-context.ts';
import type { ListView } from '../../../cards/list/view.ts';
import { isPart, partsOfType } from '../../support/card-parts.ts';
import { cardProblems } from '../../support/card-rules.ts';
import { readCard } from '../../support/read-card.ts';
import { buttonsWith, itBehavesLikeACard, NUMBER, TICKET, titles } from '../checklist.ts';

const MENU: ListView['rows'][number] = [
  { title: 'Overzicht', verb: 'desk.overview', id: '0' },
  { title: 'Nieuwe melding', verb: 'desk.new' },
];

const VIEW: ListView = {
  title: 'Overzicht',
  intro: ['2 open: 1 niet opgepakt, 1 met spoed, 1 te laat.'],
  fields: [],
  items: [
    {
      heading: `${NUMBER} · Signaal`,
      lines: ['Nieuw, 3 dagen open', 'Direct gevaar: nee. Minderjarig: ja. Nog bezig: nee.'],
      warnings: ['Vraagt snel aandacht', 'Oppakken moest voor 24 november 2026 om 11.00 uur.'],
      open: { title: `Open ${NUMBER}`, verb: 'ticket.show', id: TICKET },
    },
    { heading: 'MH-2026-0008 · Afgeschermd', lines: ['Opgepakt'], warnings: [] },
  ],
  rows: [
    [
      { title: 'Vorige', verb: 'desk.overview', id: '0' },
      { title: 'Volgende', verb: 'desk.overview', id: '2' },
    ],
    MENU.slice(1),
  ],
  example: false,
};

const SEARCH: ListView = {
  title: 'Zoeken',
  intro: ['Zoek op nummer, plaats, partner of woorden uit de melding.'],
  fields: [
    {
      kind: 'text',
      id: 'woorden',
      label: 'Zoek naar',
      required: false,
      multiline: false,
      maxLength: 100,
    },
  ],
  items: [],
  rows: [[{ title: 'Zoeken', verb: 'desk.search', takesInputs: true }], MENU],
  example: false,
};

itBehavesLikeACard<ListView>({
  name: 'list',
  place: 'channel',
  draw: listCard,
  cases: {
    overview: () => VIEW,
    empty: () => ({ ...VIEW, intro: ['Er staat niets open.'], items: [], rows: [MENU] }),
    question: () => SEARCH,
  },
  typed: (words) => ({
    ...SEARCH,
    intro: [words],
    fields: [
      {
        kind: 'text',
        id: 'woorden',
        label: 'Zoek naar',
        required: false,
        multiline: false,
        maxLength: 100,
        value: words,
      },
    ],
    items: [{ heading: words, lines: [words], warnings: [words] }],
  }),
  typedPlaces: 5,
});

describe('a list', () => {
  it('sends what was typed with the one button that asks for it', () => {
    const takes = partsOfType(listCard(SEARCH), 'Action.Execute')
      .filter((action) => action['associatedInputs'] === 'Auto')
      .map((action) => action['verb']);
    assert.deepEqual(takes, ['desk.search']);
  });

  it('has that button under the question, before what was found', () => {
    const reading = readCard(listCard({ ...SEARCH, items: VIEW.items }));
    assert.ok(reading.indexOf('<Zoeken>') < reading.indexOf(NUMBER));
    assert.ok(reading.indexOf('<Overzicht>') > reading.indexOf(NUMBER));
  });

  it('opens a ticket by a button with its number', () => {
    assert.equal(titles(listCard(VIEW))[0], `Open ${NUMBER}`);
    assert.deepEqual(buttonsWith(listCard(VIEW), 'ticket.show')[0]?.['data'], {
      v: 1,
      verb: 'ticket.show',
      id: TICKET,
    });
  });

  it('tells a notification the number of its one ticket, and of several nothing', () => {
    assert.equal(listCard({ ...VIEW, number: NUMBER })['fallbackText'], NUMBER);
    assert.equal(listCard(VIEW)['fallbackText'], 'Signaalpunt');
  });

  it('stays under 20 KB with as much as it takes', () => {
    const [item] = VIEW.items;
    assert.ok(item !== undefined);
    const items = Array.from({ length: 20 }, (_, index) => ({
      ...item,
      open: { title: `Open MH-2026-${String(index + 1000)}`, verb: 'ticket.show', id: TICKET },
    }));
    assert.deepEqual(cardProblems(inList(listCard({ ...VIEW, items }))), []);
  });

  it('marks every button as one of a list, and keeps what it carried', () => {
    const before = partsOfType(listCard(VIEW), 'Action.Execute');
    const after = partsOfType(inList(listCard(VIEW)), 'Action.Execute');
    assert.deepEqual(
      after.map(({ data }) => data),
      before.map(({ data }) => ({ ...(isPart(data) ? data : {}), [LIST_INPUT]: 'yes' })),
    );
    assert.ok(after.length > 3);
  });
});
