import type { Language } from '../../src/domain/language.ts';
import type { TryAgain } from '../../src/domain/turn.ts';
import type { DialogueEntry, TicketKind, TicketStatus } from '../../src/domain/ticket.ts';

export const texts = {
  nl: {
    kind: { signaal: 'Melding', adviesvraag: 'Adviesvraag' } satisfies Record<TicketKind, string>,
    status: {
      nieuw: 'Ontvangen',
      opgepakt: 'De functionaris is ermee bezig',
      'in-behandeling': 'De functionaris is ermee bezig',
      wacht: 'De functionaris is ermee bezig',
      heropend: 'De functionaris is er weer mee bezig',
      gesloten: 'Afgerond',
    } satisfies Record<TicketStatus, string>,
    statusLine: (status: string) => `Status: ${status}`,
    sent: (date: string) => `Verstuurd op ${date}`,
    notDelivered: 'Je melding is nog onderweg.',
    added: 'Je aanvulling is bewaard. De functionaris krijgt bericht.',
    withdrawal:
      'Je vraagt om intrekken. De functionaris beslist. Is er gevaar of een kind, dan blijft het signaal bestaan.',
    nameShown: 'De functionaris kan nu je naam zien.',
    who: {
      vraag: 'Vraag van de functionaris',
      antwoord: 'Jouw antwoord',
      terugkoppeling: 'Bericht van de functionaris',
      aanvulling: 'Jouw aanvulling',
      intrekverzoek: 'Jouw vraag om intrekken',
      mededeling: 'Bericht over je naam',
    } satisfies Record<DialogueEntry['kind'], string>,
    notYours: 'Deze melding is niet te vinden bij jou.',
    notYoursTitle: 'Niet gevonden',
    menu: 'Menu',
    mine: 'Mijn meldingen',
    problem: {
      empty: 'Schrijf eerst wat je wilt zeggen.',
      bsn: 'Dit lijkt een BSN. Haal het weg.',
      'too-long': 'Je tekst is te lang. Maak hem korter.',
    } satisfies Record<TryAgain['problem'], string>,
    answered: 'Je antwoord is bewaard. De functionaris krijgt bericht.',
    answeredTitle: 'Bedankt',
  },
  en: {
    kind: { signaal: 'Report', adviesvraag: 'Question' } satisfies Record<TicketKind, string>,
    status: {
      nieuw: 'Received',
      opgepakt: 'The officer is working on it',
      'in-behandeling': 'The officer is working on it',
      wacht: 'The officer is working on it',
      heropend: 'The officer is working on it again',
      gesloten: 'Finished',
    } satisfies Record<TicketStatus, string>,
    statusLine: (status: string) => `Status: ${status}`,
    sent: (date: string) => `Sent on ${date}`,
    notDelivered: 'Your report is still on its way.',
    added: 'Your addition is saved. The officer gets a message.',
    withdrawal:
      'You ask to withdraw. The officer decides. If there is danger or a child, your report stays.',
    nameShown: 'The officer can see your name now.',
    who: {
      vraag: 'Question of the officer',
      antwoord: 'Your answer',
      terugkoppeling: 'Message of the officer',
      aanvulling: 'Your addition',
      intrekverzoek: 'Your request to withdraw',
      mededeling: 'Message about your name',
    } satisfies Record<DialogueEntry['kind'], string>,
    notYours: 'This report cannot be found with you.',
    notYoursTitle: 'Not found',
    menu: 'Menu',
    mine: 'My reports',
    problem: {
      empty: 'First write what you want to say.',
      bsn: 'This looks like a BSN. Please remove it.',
      'too-long': 'Your text is too long. Please make it shorter.',
    } satisfies Record<TryAgain['problem'], string>,
    answered: 'Your answer is saved. The officer gets a message.',
    answeredTitle: 'Thank you',
  },
} satisfies Record<Language, object>;
