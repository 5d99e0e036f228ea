import assert from 'node:assert/strict';
import { FORMS } from '../../../../dialogs/desk/forms/index.ts';
import { openForm } from '../../../../dialogs/desk/forms/run.ts';
import type { Form, FormKind } from '../../../../src/domain/form.ts';
import { conceal } from '../../../../src/domain/sensitive.ts';
import type { DeskAction } from '../../../../src/domain/ticket-life.ts';
import { LIFE } from '../../../../src/domain/ticket-life.ts';
import type { Ticket } from '../../../../src/domain/ticket.ts';
import { handedOver, requested } from '../../../domain/dossier-sample.ts';
import { posted, FATIMA } from '../../../domain/ticket-sample.ts';
import { applied, context, held, opened, pressed, reading, sent } from './fill-in.ts';
import type { Inputs } from './fill-in.ts';

/** What holds for every form that writes one entry in the dossier. */
interface Example {
  readonly kind: Exclude<FormKind, 'nieuw'> & DeskAction;
  readonly filled: Inputs;
  /** The inputs without which it is not recorded. */
  readonly required: readonly string[];
  /** Where a person types. */
  readonly typed: readonly string[];
}

const REQUEST = requested('Sociaal Team');
const COPY = handedOver('Politie');
const busy = () => held({ status: 'wacht', dossier: [REQUEST, COPY] });

const ASKED = {
  doel: 'Weten wie er staat ingeschreven.',
  grond: 'algemeen-belang',
  identiteit: 'Het adres.',
  weggelaten: 'Team Vergunningen: daar werkt een buur.',
  verwacht: '2026-12-01',
};
const REQUEST_NEEDS = ['aan', 'doel', 'grond', 'identiteit'];
const REQUEST_TEXTS = ['doel', 'identiteit', 'weggelaten'];

const EXAMPLES: readonly Example[] = [
  {
    kind: 'notitie',
    filled: { tekst: 'Er brandt nooit licht.', herkomst: 'eigen' },
    required: ['tekst', 'herkomst'],
    typed: ['tekst'],
  },
  {
    kind: 'verrijken',
    filled: { ...ASKED, aan: 'sociaal-team' },
    required: REQUEST_NEEDS,
    typed: REQUEST_TEXTS,
  },
  {
    kind: 'opvragen',
    filled: { ...ASKED, aan: 'buurtwerk' },
    required: REQUEST_NEEDS,
    typed: REQUEST_TEXTS,
  },
  {
    kind: 'antwoord',
    filled: {
      aanvraag: REQUEST.id,
      uitkomst: 'antwoord',
      tekst: 'Er staan vijf mensen ingeschreven.',
      herkomst: 'eigen',
    },
    required: ['aanvraag', 'uitkomst', 'tekst', 'herkomst'],
    typed: ['tekst'],
  },
  {
    kind: 'overleg',
    filled: {
      welk: 'politie-zc',
      stand: 'gehouden',
      datum: '2026-11-23',
      deelnemers: 'Politie,Zorgcoördinator',
      mogelijk: 'ja',
      nodig: 'ja',
      aangenomen: 'nog-niet-gevraagd',
      tekst: 'De wijkagent kijkt mee.',
    },
    required: ['welk', 'stand', 'datum', 'deelnemers', 'mogelijk', 'nodig', 'aangenomen'],
    typed: ['tekst'],
  },
  {
    kind: 'opvolging',
    filled: { kopie: COPY.id, tekst: 'Er loopt een onderzoek.', klaar: 'ja' },
    required: ['kopie', 'tekst', 'klaar'],
    typed: ['tekst'],
  },
  {
    kind: 'interventie',
    filled: { welke: 'controle', datum: '2026-11-23', tekst: 'Niets gevonden.' },
    required: ['welke', 'datum', 'tekst'],
    typed: ['tekst'],
  },
  {
    kind: 'hulp',
    filled: { wat: 'hulp-gestart', datum: '2026-11-23', tekst: 'Zij is in de opvang.' },
    required: ['wat', 'datum'],
    typed: ['tekst'],
  },
  {
    kind: 'comensha',
    filled: { gemeld: 'ja', datum: '2026-11-23', toestemming: 'zonder-naam' },
    required: ['gemeld', 'datum', 'toestemming'],
    typed: [],
  },
];

/** The form as somebody filled it in, at its last page. */
function filledIn(ticket: Ticket, kind: FormKind, filled: Inputs): Form {
  const { form } = opened(context(ticket), kind);
  return { ...form, page: FORMS[kind].pages.length - 1, inputs: conceal({ ...filled }) };
}

for (const { kind, filled, required, typed } of EXAMPLES) {
  const { title, records, source } = LIFE[kind];
  const ticket = busy();

  describe(`the form ${title} (${source})`, () => {
    it('adds one entry by whoever sends it, one line in the history and one in the thread', () => {
      const turn = sent(context(ticket), kind, filled);
      const after = applied(turn);
      assert.equal(after.dossier.length, ticket.dossier.length + 1);
      const entry = after.dossier.at(-1);
      assert.deepEqual([entry?.by, entry?.at], [FATIMA, context(ticket).facts.now]);
      assert.equal(after.history.length, ticket.history.length + 1);
      assert.equal(after.history.at(-1)?.what, records);
      assert.equal(after.pending.filter((it) => it.kind === 'thread-line').length, 1);
    });

    it('shows none of the typed words on the card that comes after it', () => {
      const after = reading(sent(context(ticket), kind, filled).card);
      for (const id of typed) assert.ok(!after.includes(filled[id] ?? ''), id);
    });

    for (const missing of required) {
      it(`is not recorded without ${missing}, and keeps what was typed`, () => {
        const turn = sent(context(ticket), kind, { ...filled, [missing]: '' });
        assert.equal(turn.ticket, undefined);
        assert.match(reading(turn.card), /Nog even dit:/);
        const kept = turn.form !== undefined && 'keep' in turn.form ? turn.form.keep : undefined;
        assert.ok(kept !== undefined);
        const inputs = kept.inputs.reveal();
        for (const id of typed.filter((one) => one !== missing)) {
          // A page that was not reached yet was not filled in yet.
          assert.ok(inputs[id] === filled[id] || inputs[id] === undefined, id);
        }
      });
    }

    for (const id of typed) {
      it(`takes no BSN in ${id} (C95)`, () => {
        const turn = sent(context(ticket), kind, { ...filled, [id]: 'Het is 111222333.' });
        assert.equal(turn.ticket, undefined);
        assert.match(reading(turn.card), /Dit lijkt een BSN\./);
      });
    }

    it('stays under 20 KB when every text is as long as it may be', () => {
      const longest = FORMS[kind].pages
        .flatMap((page) => page.fields((id) => filled[id] ?? '', context(ticket)))
        .flatMap((field) =>
          field.kind === 'text' ? [[field.id, '€'.repeat(field.maxLength)] as const] : [],
        );
      const choice = required.findLast((id) => !typed.includes(id)) ?? '';
      const inputs = { ...filled, ...Object.fromEntries(longest), [choice]: '' };
      const turn = sent(context(ticket), kind, inputs);
      assert.match(reading(turn.card), /Vul in/);
      assert.equal(reading(turn.card).includes('€'.repeat(1000)), typed.length > 0);
    });

    it('is applied once, however often somebody presses', () => {
      const ready = filledIn(ticket, kind, filled);
      const press = { verb: 'form.send', inputs: filled } as const;
      const after = applied(pressed(context(ticket), press, ready));
      const again = pressed(context(after), press, ready);
      assert.equal(again.ticket, undefined);
      assert.match(reading(again.card), /Al gedaan/);
    });

    it('is shown again with the typed words when the ticket was closed meanwhile', () => {
      const ready = filledIn(ticket, kind, filled);
      const closed = { ...ticket, status: 'gesloten' } as const;
      const turn = pressed(context(closed), { verb: 'form.send', inputs: filled }, ready);
      assert.ok(turn.ticket !== undefined);
      assert.deepEqual(turn.ticket.dossier, closed.dossier);
      assert.equal(turn.ticket.history.at(-1)?.what, 'geweigerd');
      assert.ok(turn.form !== undefined && 'keep' in turn.form);
      assert.match(reading(turn.card), /Kies eerst Heropenen\./);
      for (const id of typed) assert.ok(reading(turn.card).includes(filled[id] ?? ''), id);
    });

    it('is not opened on a ticket that is closed', () => {
      const turn = openForm(context(held({ status: 'gesloten' })), kind);
      assert.equal(turn.form, undefined);
      assert.equal(turn.ticket?.history.at(-1)?.tried, kind);
    });

    it('is opened on a ticket that nobody has only when it is a note', () => {
      const turn = openForm(context(posted({ dossier: [REQUEST, COPY] })), kind);
      assert.equal(turn.form !== undefined, kind === 'notitie');
    });
  });
}
