import assert from 'node:assert/strict';
import { detailsCard } from '../../../cards/details/index.ts';
import type { DetailsView } from '../../../cards/details/view.ts';
import { PersonalPress } from '../../../cards/press.ts';
import { partsOfType, isPart } from '../../support/card-parts.ts';
import { cardProblems } from '../../support/card-rules.ts';
import { readCard } from '../../support/read-card.ts';
import { itBehavesLikeACard, NUMBER, TICKET, titles } from '../checklist.ts';

const WHEN = '24 november 2026 om 11.03 uur';

const DETAILS: DetailsView = {
  id: TICKET,
  number: NUMBER,
  reporter: 'vertrouwelijk',
  sections: [
    {
      title: '112',
      items: [
        {
          label: 'Over 112',
          text: 'Melder zegt: 112 gebeld om 10.42 (zelf). Niet gecontroleerd.',
        },
      ],
    },
    {
      title: 'Verhaal',
      items: [
        { label: 'Verhaal', text: 'De begeleider praatte steeds.\nHij hield haar paspoort vast.' },
        { label: 'Is deze persoon te vinden?', text: 'Ja' },
      ],
    },
    {
      title: 'Berichten met de melder',
      items: [
        {
          label: 'Vraag van Fatima Yilmaz',
          when: WHEN,
          text: 'Weet je nog hoe laat het was?',
        },
        { label: 'Antwoord van melder', when: WHEN, text: 'Om tien uur.' },
      ],
    },
  ],
  page: 0,
  pages: 1,
  place: 'channel',
};

itBehavesLikeACard({
  name: 'details',
  place: 'channel',
  draw: detailsCard,
  cases: {
    signaal: () => DETAILS,
    bare: () => ({ ...DETAILS, sections: [] }),
    between: () => ({
      ...DETAILS,
      sections: [
        {
          title: 'Notities',
          items: [{ label: 'Notitie van Joris', when: WHEN, text: 'Lang.', goesOn: true }],
        },
      ],
      page: 1,
      pages: 3,
    }),
  },
  typed: (words) => ({
    ...DETAILS,
    reporter: words,
    sections: [
      { title: 'Verhaal', items: [{ label: 'Verhaal', text: words }] },
      { title: 'Berichten', items: [{ label: 'Melder', when: WHEN, text: words }] },
    ],
  }),
  typedPlaces: 3,
});

describe('the details', () => {
  const frame = { language: 'nl', example: false } as const;

  it('say that the view is recorded, and lead back', () => {
    const card = detailsCard(DETAILS, frame);
    assert.ok(readCard(card).includes('Het is vastgelegd dat je dit bekijkt.'));
    assert.deepEqual(titles(card), ['Terug naar ticket']);
  });

  it('lead to the pages beside this one, and say which part it is', () => {
    const at = (page: number) => detailsCard({ ...DETAILS, page, pages: 3 }, frame);
    assert.deepEqual(titles(at(0)), ['Volgende', 'Terug naar ticket']);
    assert.deepEqual(titles(at(1)), ['Vorige', 'Volgende', 'Terug naar ticket']);
    assert.deepEqual(titles(at(2)), ['Vorige', 'Terug naar ticket']);
    assert.ok(readCard(at(1)).includes('Deel 2 van 3'));
    assert.ok(!readCard(detailsCard(DETAILS, frame)).includes('Deel'));
  });

  it('say in a text that is cut that it goes on', () => {
    const item = { label: 'Notitie van Joris', when: WHEN, text: 'Lang.', goesOn: true };
    const card = detailsCard(
      { ...DETAILS, sections: [{ title: 'Notities', items: [item] }] },
      frame,
    );
    assert.ok(readCard(card).includes('Lang.\nDeze tekst is lang. Lees verder bij Volgende.'));
  });

  it('are Dutch in the personal chat too, with 112 under them and no way to the channel (C100)', () => {
    const view = { ...DETAILS, place: 'personal', page: 1, pages: 3 } as const;
    const card = detailsCard(view, { language: 'en', example: true });
    assert.deepEqual(cardProblems(card), []);
    assert.equal(card['lang'], 'nl');
    assert.equal(card['fallbackText'], 'Je hebt een bericht.');
    assert.deepEqual(titles(card), ['Vorige', 'Volgende', 'Nu gevaar']);
    const [previous] = partsOfType(card, 'Action.Execute').map((action) => action['data']);
    const pressed = PersonalPress.parse({ ...(isPart(previous) ? previous : {}), inputs: {} });
    assert.deepEqual(pressed, {
      verb: 'desk.details',
      id: { ticket: TICKET, page: 0 },
      inputs: {},
    });
  });
});
