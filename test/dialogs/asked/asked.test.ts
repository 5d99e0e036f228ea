import assert from 'node:assert/strict';
import { keepAsked, readAsked } from '../../../dialogs/asked/index.ts';
import { DRAFT_DAYS } from '../../../src/domain/conversation.ts';
import type { Conversation } from '../../../src/domain/conversation.ts';
import { instant } from '../../../src/domain/ids.ts';
import { conceal } from '../../../src/domain/sensitive.ts';
import { facts, NOW } from '../facts.ts';
import { PERSON } from '../intake/intakes.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

const conversation: Conversation = {
  person: PERSON,
  address: conceal({ conversation: 'a:chat', serviceUrl: 'https://smba.example/emea/' }),
  language: 'nl',
  cards: [],
  tickets: [],
  questions: [],
};

describe('a sentence that was looked up', () => {
  const kept = keepAsked(conversation, ' Wie gaat over hotels? Nummer 111222333. ', facts());

  it('waits without a BSN (C95), and shows itself to nobody who writes it down', () => {
    assert.equal(readAsked(kept, NOW), 'Wie gaat over hotels? Nummer [nummer weggehaald].');
    assert.doesNotMatch(JSON.stringify(kept), /hotels/);
  });

  it('waits as long as a half-finished report and no longer', () => {
    const after = (ms: number) => instant(Date.parse(NOW) + ms);
    assert.notEqual(readAsked(kept, after(DRAFT_DAYS * DAY_MS)), undefined);
    assert.equal(readAsked(kept, after(DRAFT_DAYS * DAY_MS + 1)), undefined);
  });

  it('makes way for the next one', () => {
    const next = keepAsked(kept, 'Wat doet de Arbeidsinspectie?', facts());
    assert.equal(readAsked(next, NOW), 'Wat doet de Arbeidsinspectie?');
  });

  it('is not read out of another dialog, or of a record that is not ours', () => {
    assert.equal(readAsked(undefined, NOW), undefined);
    assert.equal(readAsked(conversation, NOW), undefined);
    assert.ok(kept.dialog !== undefined);
    const other = { ...kept, dialog: { ...kept.dialog, name: 'intake' } };
    assert.equal(readAsked(other, NOW), undefined);
    const odd = { ...kept, dialog: { ...kept.dialog, state: conceal({ tekst: 'x' }) } };
    assert.equal(readAsked(odd, NOW), undefined);
  });
});
