import type { Language } from '../../src/domain/language.ts';

export const texts = {
  nl: {
    stale: 'Deze kaart is verlopen. Wat je hier typte is niet bewaard.',
    sent: (number: string) => `Je melding is al verstuurd: ${number}.`,
    sentTitle: 'Al verstuurd',
    sentTyped:
      'Typte je hier nog iets nieuws? Dat is niet bewaard. Kies Mijn meldingen en vul je melding aan.',
    mine: 'Mijn meldingen',
    menu: 'Menu',
    nothing: 'Er is hier niets meer te doen. Kies wat je wilt doen.',
    busyTitle: 'Je bent al bezig',
    busy: 'Je hebt nog iets dat niet af is. Druk op Verder om door te gaan.',
    busyStop: 'Wil je opnieuw beginnen? Druk dan eerst op Stoppen.',
    unreadable:
      'Plaatjes, bestanden en wijzigingen van een bericht kan ik niet lezen. Typ het als nieuw bericht.',
    channelOnly: 'Deze knop werkt alleen in het kanaal van de functionaris.',
    channelOnlyTitle: 'Dit kan hier niet',
    troubleTitle: 'Het lukt nu niet',
    trouble: 'We kunnen je antwoord nu niet bewaren. Probeer het zo nog eens.',
    troubleCall: (line: string) => `Kan het niet wachten? ${line}.`,
    reference: (reference: string) => `Code voor de beheerder: ${reference}`,
    dutch: 'Je leest nu Nederlands.',
    english: 'You now read English.',
  },
  en: {
    stale: 'This card has expired. What you typed here is not saved.',
    sent: (number: string) => `Your report was sent already: ${number}.`,
    sentTitle: 'Sent already',
    sentTyped:
      'Did you type something new here? That is not saved. Choose My reports and add it to your report.',
    mine: 'My reports',
    menu: 'Menu',
    nothing: 'There is nothing left to do here. Choose what you want to do.',
    busyTitle: 'You are in the middle of something',
    busy: 'You have something that is not finished. Press Next to go on.',
    busyStop: 'Do you want to start again? Then press Stop first.',
    unreadable: 'I cannot read pictures, files and changes of a message. Type it as a new message.',
    channelOnly: 'This button only works in the channel of the officer.',
    channelOnlyTitle: 'Not possible here',
    troubleTitle: 'It does not work now',
    trouble: 'We cannot save your answer now. Please try again in a moment.',
    troubleCall: (line: string) => `Can it not wait? ${line}.`,
    reference: (reference: string) => `Code for the administrator: ${reference}`,
    dutch: 'Je leest nu Nederlands.',
    english: 'You now read English.',
  },
} satisfies Record<Language, object>;
