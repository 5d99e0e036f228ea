import { workedWith } from '../../../src/domain/content.ts';
import type { Partner } from '../../../src/domain/content.ts';
import { heldConsultations } from '../../../src/domain/open-matters.ts';
import { addWorkingDays } from '../../../src/domain/terms.ts';
import { dateInAmsterdam } from '../../../src/domain/time.ts';
import { dateText } from '../../intake/answer-text.ts';
import type { CopyProfile } from '../copies/copy.ts';
import { choice, chosen, date, longText } from './form.ts';
import type { FormContext, Inputs } from './form.ts';

/** The first page of Doorzetten: to whom, why, on which ground and by which means (C30, C98). */

const PROFILES: readonly { readonly id: CopyProfile; readonly name: string }[] = [
  { id: 'met-gegevens', name: 'Met gegevens van personen en plaatsen' },
  { id: 'zonder-namen', name: 'Zonder namen en adressen' },
];

/** Of this id the ground says that there is nothing personal in the text. */
const NOTHING_PERSONAL = 'zonder-persoonsgegevens';

export function routingIntro(_: Inputs, { ticket }: FormContext): readonly string[] {
  const last = heldConsultations(ticket).at(-1);
  const decided = last?.text?.reveal();
  return [
    'Jij houdt het ticket. Doorgezet is niet gesloten.',
    ...(last === undefined
      ? ['Er is nog geen overleg vastgelegd.']
      : [`Laatste overleg: ${last.which.name}, ${dateText(last.date, 'nl')}.`]),
    ...(decided === undefined ? [] : [`Uitkomst: ${decided}`]),
  ];
}

export function routingFields(_: Inputs, { facts }: FormContext) {
  const { content, isHoliday } = facts;
  const { municipality, partners, desk } = content;
  return [
    choice('partner', workedWith(partners), { label: 'Partner', required: true }),
    longText('doel', {
      label: 'Doel',
      hint: 'Waarvoor heeft de partner dit nodig?',
      required: true,
      maxLength: 1000,
    }),
    choice('gegevens', PROFILES, {
      label: 'Met of zonder namen',
      hint: 'Soms beslist het overleg dit. Dan moet je hier kiezen.',
    }),
    choice('grond', desk.grounds, { label: 'Grond', required: true }),
    choice('middel', desk.means, { label: 'Hoe verstuur je het?', required: true }),
    date('opvolgen', {
      label: 'Wanneer vraag je na wat ermee is gedaan?',
      required: true,
      value: addWorkingDays(
        dateInAmsterdam(facts.now),
        municipality.terms.followUpWorkingDays,
        municipality,
        isHoliday,
      ),
    }),
  ];
}

export function routingProblems(inputs: Inputs, { facts }: FormContext): readonly string[] {
  const partner = workedWith(facts.content.partners).find(({ id }) => id === inputs('partner'));
  if (partner === undefined) return [];
  const profile = profileFor(partner, inputs);
  const followUp = inputs('opvolgen');
  return [
    ...(profile === undefined
      ? [`Kies bij ${partner.name} ook: met of zonder namen. Doe wat in het overleg is besproken.`]
      : []),
    ...(partner.copy === 'zonder-namen' && inputs('gegevens') === 'met-gegevens'
      ? [`${partner.name} krijgt altijd een tekst zonder namen. Kies "Zonder namen en adressen".`]
      : []),
    ...(profile === 'met-gegevens' && inputs('grond') === NOTHING_PERSONAL
      ? ['Er staan gegevens van personen in. Kies een grond die daarbij past.']
      : []),
    ...(followUp !== '' && followUp <= dateInAmsterdam(facts.now)
      ? ['Kies een dag na vandaag om na te vragen.']
      : []),
  ];
}

/** What is chosen, or else what the partner always gets; `undefined` when the overleg decides. */
function profileFor({ copy }: Partner, inputs: Inputs): CopyProfile | undefined {
  if (copy === 'zonder-namen') return copy;
  const picked = PROFILES.find(({ id }) => id === inputs('gegevens'))?.id;
  return picked ?? (copy === 'met-gegevens' ? copy : undefined);
}

/** The choices of the first page. Fails when a check before let through what is not listed. */
export function routing(inputs: Inputs, { facts }: FormContext) {
  const { partners, desk } = facts.content;
  const partner = chosen(workedWith(partners), inputs('partner'));
  const profile = profileFor(partner, inputs);
  if (profile === undefined) throw new Error('CHOICE_NOT_LISTED');
  const means = chosen(desk.means, inputs('middel'));
  const ground = chosen(desk.grounds, inputs('grond'));
  return { partner, profile, means, ground };
}

/** `undefined` when the partner is no longer in the content. */
export function profileOf(inputs: Inputs, { facts }: FormContext): CopyProfile | undefined {
  const partner = workedWith(facts.content.partners).find(({ id }) => id === inputs('partner'));
  return partner === undefined ? undefined : profileFor(partner, inputs);
}
