import assert from 'node:assert/strict';
import { entriesOf } from '../../../../src/domain/dossier.ts';
import { heldConsultations, plannedConsultations } from '../../../../src/domain/open-matters.ts';
import { conceal } from '../../../../src/domain/sensitive.ts';
import type { Ticket } from '../../../../src/domain/ticket.ts';
import { applied, context, held, opened, pressed, reading, sent } from './fill-in.ts';
import type { Inputs } from './fill-in.ts';

const WITH = { deelnemers: 'Politie,Zorgcoördinator' };
const HELP = { mogelijk: 'ja', nodig: 'nee', aangenomen: 'nog-niet-gevraagd' };
const HELD = { welk: 'politie-zc', stand: 'gehouden', datum: '2026-11-24', ...WITH, ...HELP };
const PLANNED = { welk: 'politie-zc', stand: 'gepland', datum: '2026-12-01', ...WITH };

const record = (inputs: Inputs, ticket: Ticket = held()) =>
  applied(sent(context(ticket), 'overleg', inputs));

describe('Overleg vastleggen (§2.3, C4, C32 c and e)', () => {
  it('keeps which one, when, with whom and the two answers about help', () => {
    const [entry] = heldConsultations(record({ ...HELD, tekst: 'De wijkagent kijkt mee.' }));
    assert.deepEqual(entry?.which, {
      id: 'politie-zc',
      name: 'Overleg met politie en zorgcoördinator',
    });
    assert.equal(entry.date, '2026-11-24');
    assert.deepEqual(entry.organisations, ['Politie', 'Zorgcoördinator']);
    assert.deepEqual(entry.help, { possible: 'ja', needed: 'nee', accepted: 'nog-niet-gevraagd' });
    assert.equal(entry.text?.reveal(), 'De wijkagent kijkt mee.');
  });

  it('asks on its second page for the organisations of the chosen one', () => {
    const { form, card } = opened(context(held()), 'overleg');
    assert.match(reading(card), /Stap 1 van 2/);
    const press = { verb: 'form.preview', inputs: { ...HELD, welk: 'regietafel' } } as const;
    const second = reading(pressed(context(held()), press, form).card);
    assert.match(second, /Regietafel mensenhandel, 24 november 2026/);
    assert.match(second, /o Ketenregisseur\n/);
    assert.doesNotMatch(second, /Toezicht en handhaving/);
  });

  it('makes the ticket wait for a planned one, without questions about help', () => {
    const after = record({ ...PLANNED, ...HELP });
    assert.equal(after.status, 'wacht');
    const [entry] = plannedConsultations(after);
    assert.equal(entry?.date, '2026-12-01');
    assert.equal(entry.help, undefined);
  });

  it('records the outcome of a planned one, beginning with who was to take part', () => {
    const planned = record(PLANNED);
    const welk = plannedConsultations(planned)[0]?.id ?? '';
    const { form, card } = opened(context(planned), 'overleg');
    assert.match(reading(card), /zorgcoördinator, gepland op 1 december 2026/);
    const press = { verb: 'form.preview', inputs: { ...HELD, welk } } as const;
    assert.match(
      reading(pressed(context(planned), press, form).card),
      /x Politie\n {2}x Zorgcoördinator/,
    );

    const after = record({ ...HELD, welk }, planned);
    assert.deepEqual(plannedConsultations(after), []);
    assert.equal(heldConsultations(after)[0]?.about, welk);
    assert.equal(after.status, 'in-behandeling');
  });

  it('moves a planned one to another day', () => {
    const planned = record(PLANNED);
    const welk = plannedConsultations(planned)[0]?.id ?? '';
    const after = record({ ...PLANNED, welk, datum: '2026-12-08' }, planned);
    assert.deepEqual(
      plannedConsultations(after).map(({ date }) => date),
      ['2026-12-08'],
    );
  });

  it('was not held on a day to come, and is not planned on a day that is over', () => {
    for (const [stand, datum, says] of [
      ['gehouden', '2026-11-25', /Deze dag moet nog komen/],
      ['gepland', '2026-11-23', /Deze dag is al voorbij/],
    ] as const) {
      const turn = sent(context(held()), 'overleg', { ...HELD, stand, datum });
      assert.equal(turn.ticket, undefined);
      assert.match(reading(turn.card), says);
    }
  });

  it('can do without the answers about help elsewhere, but not with a part of them', () => {
    const lo = {
      ...HELD,
      welk: 'lo',
      deelnemers: 'Politie',
      mogelijk: '',
      nodig: '',
      aangenomen: '',
    };
    assert.equal(heldConsultations(record(lo))[0]?.help, undefined);
    const turn = sent(context(held()), 'overleg', { ...lo, mogelijk: 'ja' });
    assert.equal(turn.ticket, undefined);
    assert.match(reading(turn.card), /alle drie de vragen over hulp, of geen/);
  });

  it('asks about help only where a person may need it', () => {
    const triage = { ...held().triage, routes: ['locatie' as const] };
    const silent = { ...HELD, mogelijk: '', nodig: '', aangenomen: '' };
    assert.equal(heldConsultations(record(silent, held({ triage }))).length, 1);
    assert.equal(sent(context(held()), 'overleg', silent).ticket, undefined);
  });

  it('forgets the answers about help when it turns out to be planned', () => {
    const { form } = opened(context(held()), 'overleg');
    const filledIn = { ...form, page: 1, inputs: conceal({ ...HELD, ...PLANNED }) };
    const turn = pressed(context(held()), { verb: 'form.send', inputs: WITH }, filledIn);
    assert.equal(plannedConsultations(applied(turn))[0]?.help, undefined);
  });

  it('keeps what was typed when a colleague recorded the outcome first', () => {
    const planned = record(PLANNED);
    const welk = plannedConsultations(planned)[0]?.id ?? '';
    const inputs = { ...HELD, welk, tekst: 'De wijkagent kijkt mee.' };
    const { form } = opened(context(planned), 'overleg');
    const first = pressed(context(planned), { verb: 'form.preview', inputs }, form);
    assert.ok(first.form !== undefined && 'keep' in first.form);
    const second = first.form.keep;
    const meanwhile = record({ ...HELD, welk }, planned);
    const turn = pressed(context(meanwhile), { verb: 'form.send', inputs }, second);
    assert.equal(turn.ticket, undefined);
    assert.ok(turn.form !== undefined && 'keep' in turn.form);
    assert.equal(turn.form.keep.inputs.reveal()['tekst'], 'De wijkagent kijkt mee.');
    assert.equal(entriesOf(meanwhile.dossier, 'overleg').length, 2);
  });
});
