import { refusalOf, refused } from '../../src/domain/ticket-life.ts';
import type { DeskAction } from '../../src/domain/ticket-life.ts';
import type { DeskTurn } from '../../src/domain/turn.ts';
import type { FormContext } from './forms/form.ts';
import { notice } from './notice.ts';
import { refusalText } from './refusal-text.ts';
import { texts } from './texts.ts';

/**
 * Why an action is not possible now, with the refusal in the record; `undefined` when it is
 * possible.
 */
export function refusedTurn(
  { ticket, by, facts }: FormContext,
  action: DeskAction,
): DeskTurn | undefined {
  const refusal = refusalOf(ticket, action, by);
  if (refusal === undefined) return undefined;
  return {
    ticket: refused(ticket, action, by, facts),
    card: notice(facts, texts.notNow, [refusalText(refusal)], ticket.id),
  };
}
