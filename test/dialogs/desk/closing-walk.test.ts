import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Field } from '../../../cards/field.ts';
import { FORMS } from '../../../dialogs/desk/forms/index.ts';
import type { FormContext } from '../../../dialogs/desk/forms/form.ts';
import { openForm, pressForm } from '../../../dialogs/desk/forms/run.ts';
import { FormKind } from '../../../src/domain/form.ts';
import type { Form } from '../../../src/domain/form.ts';
import type { Ticket } from '../../../src/domain/ticket.ts';
import { addToReport } from '../../../src/domain/ticket-actions.ts';
import { conceal } from '../../../src/domain/sensitive.ts';
import { FATIMA, JORIS, moment } from '../../domain/ticket-sample.ts';
import { runs } from '../../support/counts.ts';
import { context, held } from './forms/fill-in.ts';

/**
 * Two colleagues open forms in any order, fill in whatever the inputs take and send them. However
 * they do it, a ticket is closed only with what the plan asks for.
 */

const steps = fc.record({
  kind: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...FormKind.options.filter((it) => it !== 'nieuw')) },
    { weight: 1, arbitrary: fc.constantFrom('sluiten' as const, 'heropenen' as const) },
  ),
  by: fc.constantFrom(FATIMA, JORIS),
  /** What each input gets, in turn. */
  picks: fc.array(fc.nat(9), { minLength: 1, maxLength: 12 }),
  reporterSpeaks: fc.boolean(),
});

const tickets = fc
  .record({
    kind: fc.constantFrom('signaal' as const, 'adviesvraag' as const),
    routes: fc.subarray(['persoon' as const, 'locatie' as const]),
  })
  .map(({ kind, routes }) => {
    const ticket = held({ kind });
    return { ...ticket, triage: { ...ticket.triage, routes } };
  });

describe('closing around the rules', () => {
  it('is not possible by any sequence of forms, whoever fills them in and however', () => {
    let closings = 0;
    fc.assert(
      fc.property(tickets, fc.array(steps, { maxLength: 25 }), (begin, walk) => {
        let ticket: Ticket = begin;
        for (const step of walk) {
          if (step.reporterSpeaks) ticket = addToReport(ticket, conceal('Nog iets.'), moment());
          const before = ticket;
          ticket = fillIn(context(ticket, { by: step.by }), step.kind, step.picks);
          if (before.status !== 'gesloten' && ticket.status === 'gesloten') {
            closings += 1;
            assertClosedByTheRules(before, ticket);
          }
          if (before.status === 'gesloten' && ticket.status !== 'gesloten') {
            assert.equal(ticket.status, 'heropend');
            assert.equal(step.kind, 'heropenen');
          }
          assert.deepEqual(ticket.dossier.slice(0, before.dossier.length), before.dossier);
          assert.deepEqual(ticket.history.slice(0, before.history.length), before.history);
        }
      }),
      { numRuns: runs(200, 5_000) },
    );
    assert.ok(closings > 10, `closed only ${String(closings)} times: the walk shows nothing`);
  }).timeout(180_000);
});

/** The ticket after a form was opened, filled in page by page and sent, once or twice. */
function fillIn(given: FormContext, kind: FormKind, picks: readonly number[]): Ticket {
  const turn = openForm(given, kind);
  let ticket = turn.ticket ?? given.ticket;
  let form = kept(turn.form);
  for (let press = 0; form !== undefined && press < 5; press += 1) {
    const now = { ...given, ticket };
    const page = FORMS[kind].pages[form.page];
    const inputs = filled(page?.fields(reader(form), now) ?? [], picks);
    const verb = press % 2 === 0 ? 'form.preview' : 'form.send';
    const isLast = form.page >= FORMS[kind].pages.length - 1;
    const plain = FORMS[kind].preview === undefined && isLast;
    const next = pressForm(now, { verb: plain ? 'form.send' : verb, id: form.id, inputs }, form);
    ticket = next.ticket ?? ticket;
    form = kept(next.form);
  }
  return ticket;
}

function kept(form: { readonly keep: Form } | { readonly drop: string } | undefined) {
  return form !== undefined && 'keep' in form ? form.keep : undefined;
}

function reader({ inputs }: Form) {
  return (id: string) => inputs.reveal()[id] ?? '';
}

/** Something that each input takes, or nothing at all. */
function filled(fields: readonly Field[], picks: readonly number[]): Record<string, string> {
  return Object.fromEntries(
    fields.map((field, index) => {
      const pick = picks[index % picks.length] ?? 0;
      return [field.id, pick === 9 ? '' : valueOf(field, pick)];
    }),
  );
}

function valueOf(field: Field, pick: number): string {
  switch (field.kind) {
    case 'text':
      return `Reden ${String(pick)}.`;
    case 'date':
      return `2026-12-0${String(pick + 1)}`;
    case 'choice':
    case 'choices':
      return field.options[pick % field.options.length]?.value ?? '';
  }
}

/** The rules in the words of the plan (C3, C4, C30, C42, C44, C97), apart from the code. */
function assertClosedByTheRules(before: Ticket, after: Ticket): void {
  const last = after.dossier.at(-1);
  assert.ok(last?.kind === 'gesloten', 'closed without an entry');
  assert.equal(last.by.id, before.holder?.id, 'closed by somebody else than the holder');
  const has = (kind: string) => before.dossier.filter((entry) => entry.kind === kind);
  const told = before.dialogue.some(({ kind }) => kind === 'terugkoppeling');
  assert.ok(told || said(last.noFeedback), 'closed without feedback or a reason');
  if (before.kind === 'adviesvraag') return;

  assert.ok(last.outcome !== undefined, 'closed without an outcome');
  const met = has('overleg').some(
    (entry) => entry.kind === 'overleg' && entry.state === 'gehouden',
  );
  assert.ok(met || said(last.noConsultation), 'closed without overleg or a reason');
  const copies = has('doorgezet');
  const known = copies.every(({ id }) =>
    has('opvolging').some(
      (entry) => entry.kind === 'opvolging' && entry.about === id && entry.done,
    ),
  );
  assert.ok((copies.length > 0 && known) || said(last.noRouting), 'closed without routing');
  const found = before.dossier.findLast(
    (entry) => entry.kind === 'situatie' && entry.known.routes !== undefined,
  );
  const routes = found?.kind === 'situatie' ? found.known.routes : before.triage.routes;
  assert.ok(!routes?.includes('persoon') || last.help !== undefined, 'closed without help outcome');
  if (last.outcome === 'onjuist' && copies.length > 0) assert.equal(last.corrected, true);
}

function said(reason: { reveal: () => string } | undefined): boolean {
  return reason !== undefined && reason.reveal() !== '';
}
