/** Cards in the channel are Dutch. The titles of the buttons are promised in the design (§4). */
export const texts = {
  kind: { signaal: 'Signaal', adviesvraag: 'Adviesvraag' },
  short: 'kort gemeld',
  urgent: 'Vraagt snel aandacht',
  danger: 'Direct gevaar',
  minor: 'Minderjarig',
  ongoing: 'Nog bezig',
  steps: 'Volgende stappen',
  actions: {
    claim: { title: 'Oppakken', verb: 'ticket.claim' },
    recheck: { title: 'Gevaar nu?', verb: 'ticket.recheck' },
    details: { title: 'Details bekijken', verb: 'ticket.details' },
    ask: { title: 'Vraag aan melder', verb: 'ticket.ask' },
    feedback: { title: 'Terugkoppeling', verb: 'ticket.feedback' },
  },
} as const;
