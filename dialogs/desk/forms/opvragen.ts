import { circumstancesOf } from '../../../src/domain/circumstances.ts';
import { workedWith } from '../../../src/domain/content.ts';
import type { Content } from '../../../src/domain/content.ts';
import { sourceInWords } from '../../../src/domain/routes/route.ts';
import { inOwnWords } from '../../../src/domain/routes/words.ts';
import { requestForm } from './request.ts';

/** Opvragen bij partner (C29), kept apart from the own teams. */
export const opvragen = requestForm({
  kind: 'opvragen',
  intro: ({ ticket, facts }) => [
    'Je vraagt dit aan een partner. Doe dat zelf, buiten deze chat. Hier leg je het vast.',
    'Noem de melder niet.',
    ...(circumstancesOf(ticket).returnedAfterSentence === 'ja' ? returned(facts.content) : []),
  ],
  label: 'Welke partner?',
  list: ({ facts }) => workedWith(facts.content.partners).map(({ id, name }) => ({ id, name })),
});

/** C62: only of somebody of whom it is recorded that they are back after a sentence (C60). */
function returned(content: Content): readonly string[] {
  return [
    `Deze persoon is terug na een straf (${sourceInWords({ section: '§4' }, content)}).`,
    'Politie, jongerenwerk, buurtwerk en {Sociaal Team} moeten hun signalen dan met elkaar delen.',
    'Vraag het {Sociaal Team} met Verrijken.',
  ].map((line) => inOwnWords(line, content));
}
