import type { FormContext } from './form.ts';
import { requestForm } from './request.ts';

/** Verrijken (C29): information of an own team. Only who has the role may ask for the BRP. */
export const verrijken = requestForm({
  kind: 'verrijken',
  intro: () => [
    'Je vraagt dit aan een eigen team. Doe dat zelf, buiten deze chat. Hier leg je het vast.',
    'Noem de melder niet.',
  ],
  label: 'Welk team?',
  list: (context) => teams(context).map(({ id, short }) => ({ id, name: short })),
  refused: (id, context) => {
    const team = teams(context).find((candidate) => candidate.id === id);
    return team?.basicRegistration !== true || context.facts.hasRole(context.by.id, 'brp')
      ? []
      : [
          `Een vraag aan ${team.short} gaat over de BRP. Jij mag dat niet vragen. Vraag een collega die het wel mag.`,
        ];
  },
});

function teams({ facts }: FormContext) {
  return facts.content.teams.filter(({ enriches }) => enriches);
}
