import { GUARDS } from '../../src/domain/ticket-life.ts';
import type { Refusal } from '../../src/domain/ticket-life.ts';

/** Why something is not possible now, and what to do. */
export function refusalText(refusal: Refusal): string {
  switch (refusal.why) {
    case 'gesloten':
      return 'Dit ticket is gesloten. Dit kan niet meer. Kies eerst Heropenen.';
    case 'niet-opgepakt':
      return 'Druk eerst op Oppakken. Daarna kan dit.';
    case 'niet-gesloten':
      return 'Dit ticket is niet gesloten.';
    case 'afgeschermd':
      return 'Dit ticket is afgeschermd. Alleen wie het ticket heeft en wie is aangewezen kan erbij.';
    case 'tweede':
      return 'Een tweede persoon moet dit doen. Vraag een collega.';
    case 'al-opgepakt':
      return `${refusal.holder.name} heeft dit ticket al opgepakt.`;
    case 'niet-de-houder':
      return `${refusal.holder.name} heeft dit ticket. Neem het eerst over met Overdragen.`;
    case 'voorwaarde':
      return GUARDS[refusal.guard].refusal;
  }
}
