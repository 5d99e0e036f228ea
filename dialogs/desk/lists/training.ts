import type { Card } from '../../../src/domain/card.ts';
import type { Training } from '../../../src/domain/content.ts';
import type { Facts } from '../../../src/domain/turn.ts';
import { dateText } from '../../intake/answer-text.ts';
import { opens } from '../../information/page.ts';
import { drawList, HELP } from './draw-list.ts';
import type { Item } from './item.ts';

type Agreement = Training['agreements'][number];
type Offer = Training['offers'][number];

/**
 * Opleiding: which form fits each team and who answers for it, as the functionaris agreed it with
 * the team leaders (C13, C17). Stands in the channel alone; employees only see what they can follow.
 */
export function training(facts: Facts): Card {
  const { teams, training: known } = facts.content;
  const nameOf = ({ team }: Agreement) => teams.find(({ id }) => id === team)?.label.nl ?? team;
  return drawList(
    {
      title: 'Opleiding',
      intro: [
        'Wat je per team met de teamleider hebt afgesproken. Medewerkers zien dit niet.',
        'Klopt er iets niet? Vraag de beheerder om het aan te passen.',
      ],
      items: [
        ...section(
          'Afgesproken',
          known.agreements.flatMap((agreement) => {
            const offer = known.offers.find(({ id }) => id === agreement.offer);
            return offer === undefined ? [] : [agreedLine(nameOf(agreement), offer, agreement)];
          }),
        ),
        ...section(
          'Nog af te spreken',
          known.agreements
            .filter(({ offer }) => offer === null)
            .map((agreement) => openLine(nameOf(agreement), agreement)),
        ),
      ],
      rows: [[opens('opleiding', 'Wat teams kunnen volgen'), HELP]],
    },
    facts,
  );
}

function section(heading: string, lines: readonly string[]): Item[] {
  return lines.length === 0 ? [] : [{ heading, lines: [...lines], warnings: [] }];
}

/** "Jeugdteam: Expertsessie. Teamleider: nog niet bekend. Afgesproken op 3 maart 2026." */
function agreedLine(team: string, { title }: Offer, { leader, agreedOn }: Agreement): string {
  const day =
    agreedOn === null ? 'Datum nog niet bekend.' : `Afgesproken op ${dateText(agreedOn, 'nl')}.`;
  return `${team}: ${title.nl}. Teamleider: ${leader ?? 'nog niet bekend'}. ${day}`;
}

function openLine(team: string, { leader }: Agreement): string {
  return leader === null ? team : `${team}. Teamleider: ${leader}.`;
}
