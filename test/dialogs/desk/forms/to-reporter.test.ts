import assert from 'node:assert/strict';
import { FATIMA } from '../../../domain/ticket-sample.ts';
import { fullTicket } from '../copies/full-ticket.ts';
import { applied, context, opened, pressed, reading } from './fill-in.ts';
import type { Inputs } from './fill-in.ts';

const KINDS = ['vraag', 'terugkoppeling'] as const;

const ticket = fullTicket({ holder: FATIMA, status: 'in-behandeling' });

/** Fills in the form and presses Voorbeeld; the form as it is kept after that. */
function looked(kind: (typeof KINDS)[number], inputs: Inputs) {
  const given = context(ticket);
  const turn = pressed(given, { verb: 'form.preview', inputs }, opened(given, kind).form);
  assert.ok(turn.form !== undefined && 'keep' in turn.form);
  return { given, form: turn.form.keep, text: reading(turn.card) };
}

describe('writing to the reporter', () => {
  for (const kind of KINDS) {
    it(`does not go on with words of police or RIEC, also not when it is pressed again: ${kind} (C99)`, () => {
      const inputs = { text: 'Zij komt voor in een lopend onderzoek naar een groep.' };
      const { given, form, text } = looked(kind, inputs);
      assert.match(
        text,
        /Dit komt van de politie of een partner\. Haal het weg: "komt voor in een lopend/,
      );
      assert.equal(form.page, 0);
      const again = pressed(given, { verb: 'form.send', inputs }, form);
      assert.deepEqual(again.ticket?.dialogue ?? ticket.dialogue, ticket.dialogue);
    });

    it(`goes on once they are away: ${kind}`, () => {
      const { given, form } = looked(kind, { text: 'Dank je wel. Wij kijken ernaar.' });
      assert.equal(form.page, 1);
      const after = applied(pressed(given, { verb: 'form.send', inputs: {} }, form));
      assert.equal(after.dialogue.at(-1)?.kind, kind);
    });
  }
});
