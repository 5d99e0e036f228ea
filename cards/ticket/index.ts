import { channelCard } from '../engine.ts';
import { asRow } from '../rows.ts';
import template from './template.json' with { type: 'json' };
import { texts } from './texts.ts';
import { TicketView } from './view.ts';

/** The structured triage card. Ten of them on a Monday must be read at a glance: what it is and
 * whose it is on top, then the three facts of urgency (C101), then the rest.
 */
export const ticketCard = channelCard({
  view: TicketView,
  template,
  number: (view) => view.number,
  example: (view) => view.example,
  model: (view) => ({
    t: texts,
    title: `${view.number} · ${kindOf(view)}`,
    status: view.holder === undefined ? view.status : `${view.status} · `,
    holder: view.holder ?? '',
    urgent: view.urgent,
    urgencyStyle: view.urgent ? 'attention' : 'emphasis',
    urgency: [
      { label: texts.danger, text: view.danger },
      { label: texts.minor, text: view.minor },
      { label: texts.ongoing, text: view.ongoing },
    ].map(asRow),
    overdue: view.overdue.map((text) => asRow({ label: texts.overdue, text })),
    emergency: view.emergency,
    facts: view.facts.map(asRow),
    dialogue: view.dialogue === undefined ? [] : [view.dialogue],
    hasSteps: view.nextSteps.length > 0,
    steps: view.nextSteps.map((step) => `• ${step}`),
    sets:
      view.actions.length === 0
        ? []
        : [
            {
              buttons: view.actions.map(({ first, ...action }) => ({
                ...action,
                style: first ? 'positive' : null,
              })),
            },
          ],
  }),
});

function kindOf(view: TicketView): string {
  const kind = texts.kind[view.kind];
  return view.short ? `${kind} (${texts.short})` : kind;
}
