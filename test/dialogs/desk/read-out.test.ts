import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { claimCheckCard } from '../../../cards/index.ts';
import { readOut } from '../../../dialogs/desk/read-out.ts';
import { conceal } from '../../../src/domain/sensitive.ts';
import type { Ticket } from '../../../src/domain/ticket.ts';
import { held, SENT_AT } from '../../domain/ticket-sample.ts';
import { cardProblems } from '../../support/card-rules.ts';

describe('what to read out to 112 (C35)', () => {
  const place = (question: string, label: string, text: string) => ({
    question,
    block: 'Waar en wanneer?',
    asked: label,
    label,
    text: conceal(text),
  });
  const rows = (change: Partial<Ticket>) =>
    readOut(held(change)).map(({ label, text }) => `${label}: ${text}`);

  it('is where it is, as far as anybody told, and what they come with', () => {
    const answers = [
      place('verhaal', 'Verhaal', 'Zij worden weggebracht.'),
      place('gemeente', 'Gemeente', 'Soest'),
      place('wijk', 'Wijk', 'Smitsveen'),
      place('voertuigen', 'Voertuigen', 'Wit busje'),
      place('namens', 'Namens', 'een inwoner'),
    ];
    assert.deepEqual(rows({ answers }), [
      'Gemeente: Soest',
      'Wijk: Smitsveen',
      'Voertuigen: Wit busje',
      'Verhaal: Zij worden weggebracht.',
    ]);
  });

  it('has what the reporter told later, the newest first', () => {
    const said = (kind: 'aanvulling' | 'antwoord', text: string) => ({
      id: randomUUID(),
      at: SENT_AT,
      kind,
      text: conceal(text),
    });
    const dialogue = [said('antwoord', 'Langestraat 9.'), said('aanvulling', 'Nu in de schuur.')];
    assert.equal(rows({ dialogue }).at(-1), 'Later verteld: Nu in de schuur.\nLangestraat 9.');
  });

  it('fits on a card, however much was told later', () => {
    const dialogue = Array.from({ length: 40 }, () => ({
      id: randomUUID(),
      at: SENT_AT,
      kind: 'aanvulling' as const,
      text: conceal('🧯'.repeat(2000)),
    }));
    const card = claimCheckCard({
      id: held().id,
      number: held().number,
      answered: 'ja',
      readOut: readOut(held({ dialogue })),
    });
    assert.deepEqual(cardProblems(card), []);
  });
});
