import { writeToReporter } from '../../../src/domain/ticket-actions.ts';
import { conceal } from '../../../src/domain/sensitive.ts';
import { textProblems, textWarnings } from '../text-warnings.ts';
import { choice, longText } from './form.ts';
import type { DeskForm, FormContext } from './form.ts';

/** Writing to the reporter: what they will read is shown first, with what to look at once more. */
type What = 'vraag' | 'terugkoppeling' | 'advies';

const TEXTS = {
  vraag: {
    title: 'Vraag aan melder',
    preview: 'Dit leest de melder:',
    label: 'Je vraag',
    intro: 'De melder leest dit in Teams. Noem geen namen van anderen.',
  },
  terugkoppeling: {
    title: 'Terugkoppeling',
    preview: 'Dit leest de melder:',
    label: 'Je bericht',
    intro: 'De melder leest dit in Teams. Noem geen namen van anderen.',
  },
  advies: {
    title: 'Antwoord op adviesvraag',
    preview: 'Dit leest de vrager:',
    label: 'Je antwoord',
    intro: 'De vrager leest dit in Teams. Noem geen namen van anderen.',
  },
} as const;

/** Of a confidential reporter the language stands on no card for the whole channel (C86, C92). */
const IN_ENGLISH = 'Schrijf in het Engels. Zo gebruikt de melder deze chat.';

const KNOWN = 'Schrijf niet of een persoon of adres al bekend is.';

/** The form for a question, or for feedback; of an adviesvraag feedback is the answer (C44). */
export function toReporter(kind: 'vraag' | 'terugkoppeling'): DeskForm {
  const whatOf = ({ ticket }: FormContext): What =>
    kind === 'terugkoppeling' && ticket.kind === 'adviesvraag' ? 'advies' : kind;
  const standardTexts = (context: FormContext) =>
    context.facts.content.standardTexts.filter((text) => text.for === whatOf(context));

  return {
    title: (context) => `${TEXTS[whatOf(context)].title} · ${context.ticket.number}`,
    pages: [
      {
        intro: (_, context) => [
          TEXTS[whatOf(context)].intro,
          KNOWN,
          ...(context.ticket.reporter?.language === 'en' ? [IN_ENGLISH] : []),
        ],
        fields: (inputs, context) => {
          const list = standardTexts(context);
          const begun = list.find(({ id }) => id === inputs('standaard'));
          const language = context.ticket.reporter?.language ?? 'nl';
          return [
            ...(list.length === 0
              ? []
              : [
                  choice('standaard', list, {
                    label: 'Standaardtekst',
                    hint: 'Laat je eigen tekst leeg om deze te gebruiken.',
                  }),
                ]),
            longText('text', {
              label: TEXTS[whatOf(context)].label,
              required: begun === undefined,
              value: begun?.text[language],
            }),
          ];
        },
        problems: (inputs, context) =>
          textProblems(context.ticket, textOf(inputs('text'), inputs('standaard'), context)),
      },
    ],
    preview: (inputs, context) => {
      const text = textOf(inputs('text'), inputs('standaard'), context);
      return {
        reads: TEXTS[whatOf(context)].preview,
        text,
        warnings: textWarnings(context.ticket, text),
      };
    },
    button: 'Versturen',
    apply: (inputs, context) => {
      const { ticket, by, facts } = context;
      const text = textOf(inputs('text'), inputs('standaard'), context);
      return writeToReporter(ticket, kind, conceal(text), by, facts);
    },
    looksAgain: true,
  };

  /** The own words, or else the standard text in the language of the reporter. */
  function textOf(typed: string, standard: string, context: FormContext): string {
    if (typed !== '') return typed;
    const language = context.ticket.reporter?.language ?? 'nl';
    return standardTexts(context).find(({ id }) => id === standard)?.text[language] ?? '';
  }
}
