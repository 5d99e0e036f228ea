import assert from 'node:assert/strict';
import { FIND_INPUT, informationCard } from '../../../cards/information/index.ts';
import type { InformationView } from '../../../cards/information/view.ts';
import type { Language } from '../../../src/domain/language.ts';
import { parts, partsOfType, textOf } from '../../support/card-parts.ts';
import { cardProblems } from '../../support/card-rules.ts';
import { readCard } from '../../support/read-card.ts';
import { buttonsWith, itBehavesLikeACard, STEP, titles } from '../checklist.ts';

const EMPTY = { notes: [], paragraphs: [], sections: [], sources: [], rows: [] };

const said = (language: Language, nl: string, en: string) => (language === 'nl' ? nl : en);

itBehavesLikeACard<InformationView>({
  name: 'information',
  place: 'personal',
  draw: informationCard,
  cases: {
    signals: (language) => ({
      ...EMPTY,
      title: said(language, 'In een hotel', 'In a hotel'),
      notes: [said(language, 'Ik begrijp: In een hotel.', 'I understand: In a hotel.')],
      paragraphs: [said(language, 'Eén signaal is geen bewijs.', 'One sign is no proof.')],
      sections: [
        {
          heading: said(language, 'Wat je nu doet', 'What to do now'),
          list: true,
          lines: [
            said(language, 'Werk rustig door.', 'Go on working calmly.'),
            said(language, 'Dring niet aan.', 'Do not insist.'),
          ],
        },
      ],
      ticks: {
        label: said(language, 'Wat zag of hoorde je?', 'What did you see or hear?'),
        options: [
          {
            value: 'veel-bezoek',
            title: said(language, 'Veel bezoek op één kamer', 'Many visitors to one room'),
          },
        ],
      },
      sources: [said(language, 'Bron: de gemeente.', 'Source: the municipality.')],
      rows: [
        {
          buttons: [
            {
              title: said(language, 'Verder', 'Next'),
              verb: 'intake.resume',
              id: STEP,
              first: true,
            },
            {
              title: said(language, 'Meld deze signalen', 'Report these signs'),
              verb: 'info.report',
              id: 'hotel',
              first: true,
            },
            { title: 'Menu', verb: 'menu.show' },
          ],
        },
      ],
      place: 'personal',
    }),
    search: (language) => ({
      ...EMPTY,
      title: said(language, 'Wie doet wat', 'Who does what'),
      search: {
        label: said(language, 'Waar zoek je naar?', 'What do you look for?'),
        button: 'OK',
      },
      sections: [
        {
          heading: said(language, 'Direct bellen', 'Call directly'),
          list: false,
          lines: [
            [
              said(language, 'De politie: ', 'The police: '),
              { title: '0900-8844', url: 'tel:09008844' },
            ],
            [{ title: 'politie.nl', url: 'https://www.politie.nl/' }],
          ],
        },
      ],
      rows: [
        {
          heading: said(language, 'Hulp en zorg', 'Help and care'),
          buttons: [{ title: 'CoMensha', verb: 'info.show', id: 'partner.comensha' }],
        },
      ],
      place: 'personal',
    }),
  },
});

const dutch = { language: 'nl', example: false } as const;

const inChannel = (change: Partial<InformationView>) =>
  informationCard({ ...EMPTY, title: 'Uitleg', place: 'channel', ...change }, dutch);

describe('an item of the information in the channel', () => {
  const view = {
    paragraphs: ['Een signaal is geen bewijs.'],
    rows: [{ buttons: [{ title: 'Wie doet wat', verb: 'info.show', id: 'wie' }] }],
  };

  it('is Dutch and has no 112 line of the personal chat', () => {
    const card = informationCard(
      { ...EMPTY, ...view, title: 'Uitleg', place: 'channel' },
      { language: 'en', example: false },
    );
    assert.equal(card['lang'], 'nl');
    assert.equal(readCard(card), 'Uitleg\nEen signaal is geen bewijs.\n<Wie doet wat>');
    assert.deepEqual(cardProblems(card), []);
  });

  it('says above everything when it is an example', () => {
    const card = informationCard(
      { ...EMPTY, ...view, title: 'Uitleg', place: 'channel' },
      { language: 'nl', example: true },
    );
    assert.match(readCard(card), /^Voorbeeld, niet vastgesteld\nUitleg\n/);
  });
});

describe('what is filled in on the information', () => {
  const card = inChannel({
    ticks: { label: 'Welke?', options: [{ value: 'een', title: 'Een' }] },
    search: { label: 'Waar zoek je naar?', button: 'Zoeken' },
    rows: [
      {
        buttons: [
          { title: 'Meld', verb: 'info.report', id: 'hotel' },
          { title: 'Wie', verb: 'info.show', id: 'wie' },
        ],
      },
    ],
  });

  it('goes with the search and with the report, and never with another button', () => {
    const [report] = buttonsWith(card, 'info.report');
    const [find] = buttonsWith(card, 'info.find');
    const [show] = buttonsWith(card, 'info.show');
    assert.equal(report?.['associatedInputs'], 'Auto');
    // Left out means Auto.
    assert.equal(find?.['associatedInputs'], undefined);
    assert.equal(show?.['associatedInputs'], 'None');
  });

  it('has the ids that the dialogs read', () => {
    assert.deepEqual(
      partsOfType(card, 'Input.').map((input) => textOf(input, 'id')),
      [FIND_INPUT, 'signalen'],
    );
  });

  it('lets several signals be ticked', () => {
    const [ticks] = partsOfType(card, 'Input.ChoiceSet');
    assert.equal(ticks?.['isMultiSelect'], true);
    assert.deepEqual(parts(ticks['choices']), [{ title: 'Een', value: 'een' }]);
  });

  it('leaves the search box and the ticks out where there are none', () => {
    assert.deepEqual(partsOfType(inChannel({}), 'Input.'), []);
    assert.deepEqual(titles(inChannel({})), []);
  });
});

describe('the words of the information', () => {
  const [, drawn] = partsOfType(
    inChannel({ paragraphs: [[{ title: 'een [site]', url: 'https://a.example/x_(y)' }]] }),
    'TextBlock',
  );

  it('can be pressed where they are a link, whatever is in its name and address', () => {
    assert.equal(textOf(drawn ?? {}, 'text'), '[een \\[site\\]](https://a.example/x_%28y%29)');
  });

  for (const [written, shown] of [
    ['Een *ster* en [haken](x)', 'Een \\*ster\\* en \\[haken\\](x)'],
    ['_schuin_ maar niet snake_case', '\\_schuin\\_ maar niet snake_case'],
    ['# geen kop', '\\# geen kop'],
    ['- geen lijst', '\\- geen lijst'],
    ['1. geen nummer', '1\\. geen nummer'],
    ['0900-8844 en 112. Bel.', '0900-8844 en 112. Bel.'],
    ['${t.title} blijft', '${t.title} blijft'],
  ] as const) {
    it(`are read as they were written: ${written}`, () => {
      const [, block] = partsOfType(inChannel({ paragraphs: [written] }), 'TextBlock');
      assert.equal(block?.['text'], shown);
    });
  }

  it('stay one item of a list, also with a line break in them', () => {
    const card = inChannel({
      sections: [{ heading: 'Lijst', list: true, lines: ['een\n\ntwee', ['drie']] }],
    });
    assert.equal(textOf(partsOfType(card, 'TextBlock')[2] ?? {}, 'text'), '- een twee\n- drie');
  });

  it('lead only to pages, telephones and mail', () => {
    assert.throws(() => inChannel({ paragraphs: [[{ title: 'x', url: 'javascript:alert(1)' }]] }));
  });
});
