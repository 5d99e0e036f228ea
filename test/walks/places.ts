import type { Person } from '../support/person.ts';

/** A place in the chat, and how somebody comes there by pressing. */
export interface Place {
  readonly name: string;
  readonly go: (person: Person) => Promise<unknown>;
  /** The heading of the card to which "Toch geen direct gevaar" leads back. */
  readonly back: string;
  /** The heading once typed words have answered the only question there. */
  readonly answered?: string;
}

const STORY = 'De begeleider voerde het woord.';

const gate = (button: string) => async (person: Person) => {
  await person.types('hallo');
  await person.presses(button);
};

const after =
  (before: (person: Person) => Promise<unknown>, ...titles: readonly string[]) =>
  async (person: Person) => {
    await before(person);
    for (const title of titles) await person.presses(title);
  };

const signal = gate('Signaal melden');
const privacy = after(signal, 'Nee');
const conflict = after(privacy, 'Vertrouwelijk');
const story = after(conflict, 'Nee');

const withStory = async (person: Person) => {
  await story(person);
  await person.presses('Verder', { verhaal: STORY });
};

const about = after(withStory, 'Verder');

const signals = async (person: Person) => {
  await about(person);
  await person.presses('Verder', { 'gaat-over': 'allebei' });
};

const theirPerson = after(signals, 'Verder');
const theirPlace = after(theirPerson, 'Verder');
const wishes = after(theirPlace, 'Verder');
const review = after(wishes, 'Verder');
const change = after(review, 'Wijzig: waar en wanneer?');
const advice = after(gate('Advies vragen'), 'Nee', 'Met mijn naam', 'Nee');
const short = after(gate('Kort melden'), 'Nee', 'Met mijn naam', 'Nee');

const shortReview = async (person: Person) => {
  await short(person);
  await person.presses('Verder', { verhaal: STORY });
};

const adviceReview = async (person: Person) => {
  await advice(person);
  await person.presses('Verder', { vraag: 'Wat kan ik doen met een vermoeden?' });
};

const PRIVACY = 'Wat gebeurt er met je melding?';
const ADVICE_PRIVACY = 'Wat gebeurt er met je vraag?';
const CONFLICT =
  'Gaat het over iemand die bij de gemeente werkt, of over de mensen die deze meldingen lezen?';

/** Every place of every intake. After the gate's 112 card the way on is past the gate. */
export const PLACES: readonly Place[] = [
  { name: 'the gate', go: signal, back: PRIVACY },
  { name: 'the gate of advice', go: gate('Advies vragen'), back: ADVICE_PRIVACY },
  { name: 'the gate of Kort melden', go: gate('Kort melden'), back: PRIVACY },
  { name: 'privacy', go: privacy, back: PRIVACY },
  { name: 'the conflict question', go: conflict, back: CONFLICT },
  { name: 'the story', go: story, back: 'Wat zag of hoorde je?' },
  { name: 'where and when', go: withStory, back: 'Waar en wanneer?' },
  { name: 'who or what', go: about, back: 'Over wie of wat gaat het?' },
  { name: 'the signals', go: signals, back: 'Wat viel je op?' },
  { name: 'the person', go: theirPerson, back: 'De persoon' },
  { name: 'the place', go: theirPlace, back: 'De plek' },
  { name: 'the wishes', go: wishes, back: 'Tot slot' },
  { name: 'the review', go: review, back: 'Klopt alles?' },
  { name: 'a block that is changed', go: change, back: 'Waar en wanneer?' },
  { name: 'Stoppen', go: after(wishes, 'Stoppen'), back: 'Tot slot' },
  { name: 'the advice question', go: advice, back: 'Je vraag', answered: 'Klopt alles?' },
  { name: 'the review of advice', go: adviceReview, back: 'Klopt alles?' },
  { name: 'Kort melden', go: short, back: 'Wat zag of hoorde je?' },
  { name: 'the review of Kort melden', go: shortReview, back: 'Klopt alles?' },
];
