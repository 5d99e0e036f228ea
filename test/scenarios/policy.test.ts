import assert from 'node:assert/strict';
import { QUESTIONS } from '../../dialogs/intake/questions.ts';
import { pagesOf } from '../../dialogs/intake/pages-of.ts';
import { optionsOf } from '../../dialogs/intake/question.ts';
import { PAGES } from '../../dialogs/intake/pages.ts';
import { newIntake } from '../../dialogs/intake/state.ts';
import { signalsOf } from '../../src/domain/content.ts';
import { soest } from '../content/soest.ts';
import { everyText } from '../support/card-parts.ts';
import { asks, begins, reportsShort } from './people.ts';
import { tell } from './story.ts';
import type { Actor, Reading, Story } from './story.ts';

/**
 * What the plan of the municipality asks (C1 to C104 of the requirements), one by one, as far as it
 * is a matter of this conversation. Where a whole story shows it better, the story carries the
 * number in its title.
 */

const STORY = 'In een flat slapen veel mannen. Een busje haalt ze op.';

/** Tells a story of one reporter, without a transcript. */
function anna(story: (anna: Actor, told: Story) => Promise<void>): Promise<void> {
  return tell((told) => story(told.employee('Anna Bakker'), told)).then(() => undefined);
}

/** The page with the signs for somebody of this team. */
async function signsFor(who: Actor, team: string): Promise<Reading> {
  await begins(who, 'Signaal melden');
  await who.presses('Verder', { 'Wat heb je gezien of gehoord?': STORY });
  await who.presses('Verder');
  return who.presses('Verder', { 'Bij welk team': team, 'Gaat het om een persoon': 'Een persoon' });
}

const TEAMS = {
  handhaving: 'Toezicht en handhaving',
  balie: 'Burgerzaken of de balie',
  sociaal: 'Sociaal Team',
  leerplicht: 'Leerplicht',
  vergunningen: 'Vergunningen',
};

describe('what the plan asks: goals and recognising', () => {
  it('C1: every audience has a card of signs, none empty', () =>
    anna(async (who, { town }) => {
      const { signalCards } = town.content;
      for (const card of signalCards) {
        await who.types('signalen herkennen');
        const { text } = await who.presses(card.title.nl);
        const signs = signalsOf(card, signalCards);
        assert.ok(signs.length > 0, card.id);
        for (const { label } of signs) assert.ok(text.includes(`o ${label.nl}`), label.nl);
        assert.match(text, /Eén signaal is geen bewijs\./, card.id);
      }
    }));

  it('C2: a greeting and an unknown word end in the menu, and a doubt in words begins a report', () =>
    anna(async (who) => {
      for (const words of ['hallo', 'blurp', '?', 'Goedemorgen']) {
        const menu = await who.types(words);
        for (const button of [
          'Nu gevaar',
          'Signaal melden',
          'Kort melden',
          'Advies vragen',
          'Anoniem melden',
        ]) {
          assert.ok(menu.buttons.includes(button), `${button} after ${words}`);
        }
      }
      const gate = await who.types('ik vertrouw het niet bij een adres');
      assert.match(gate.text, /Is er nu iemand in direct gevaar, jijzelf ook\?/);
      assert.match(gate.text, /Wat je typte is bewaard\./);
    }));

  it('C2: the menu is one step away from every place of an intake', () =>
    anna(async (who) => {
      await who.types('hallo');
      const steps = ['Signaal melden', 'Nee', 'Vertrouwelijk', 'Nee'];
      for (const step of steps) {
        await who.presses(step);
        assert.ok((await who.types('menu')).buttons.includes('Anoniem melden'), step);
        await who.presses('Verder');
      }
    }));

  it('C5: "weet ik niet" and several forms are accepted', () =>
    anna(async (who, { town }) => {
      await signsFor(who, TEAMS.balie);
      await who.presses('Verder', { 'Aan welke vorm': ['Uitbuiting op het werk', 'Weet ik niet'] });
      await who.presses('Verder');
      await who.presses('Verder');
      await who.presses('Versturen');
      assert.deepEqual(town.tickets()[0]?.triage.forms, ['Arbeid', 'weet niet']);
    }));

  it('C6: meeting a sex worker is no signal in itself, and enforcement reads that beforehand', () =>
    anna(async (who) => {
      const page = await signsFor(who, TEAMS.handhaving);
      assert.match(page.text, /Een sekswerker aantreffen is op zichzelf geen signaal\./);
    }));

  it('C6: enforcement reads what to do after earlier signs of force: bring help to the control', () =>
    anna(async (who) => {
      const advice = /\? Zo ja: [^\n]*[Nn]eem (?:de )?hulpverlen\w+ mee naar de controle/;
      assert.match((await signsFor(who, TEAMS.handhaving)).text, advice);
      await who.presses('Stoppen');
      await who.presses('Stoppen');
      assert.doesNotMatch((await signsFor(who, TEAMS.balie)).text, advice);
    }));

  it('C6: enforcement takes care workers along if it knew something beforehand', () =>
    anna(async (who) => {
      await who.types('signalen herkennen');
      const card = await who.presses('Op straat of bij een controle');
      assert.match(card.text, /Wijs wel op hulp, bijvoorbeeld van CoMensha/);
      const answer = await who.presses('Heb je vooraf aanwijzingen van onvrijwilligheid?');
      assert.match(answer.text, /Neem hulpverlening mee naar de controle\./);
    }));

  it('C7: the desk ticks the companion who speaks and the passport apart', () =>
    anna(async (who) => {
      const page = await signsFor(who, TEAMS.balie);
      assert.match(page.text, /o De begeleider voert het woord/);
      assert.match(page.text, /o De begeleider houdt het paspoort/);
    }));

  it('C8: Sociaal Team, Jeugdteam and leerplicht have signs of their own', () =>
    anna((_, { town }) => {
      const cards = ['sociaal-team', 'jeugdteam', 'leerplicht'].map((id) =>
        town.content.teams.find((team) => team.id === id)?.signalCards.join(),
      );
      assert.equal(new Set(cards).size, 3);
      assert.ok(!cards.includes(''));
      return Promise.resolve();
    }));

  it('C9: the cards for people outside say that they may be shared, and lead with their own form', () =>
    anna(async (who, { town }) => {
      for (const [title, form] of [
        ['Voor leerkrachten', 'crimineel'],
        ['Voor huisartsen', 'seksueel'],
      ] as const) {
        await who.types('signalen herkennen');
        const { text } = await who.presses(title);
        assert.match(text, /Deze kaart mag je delen\./);
        const [, first = ''] = /^ *o (.+)$/m.exec(text) ?? [];
        const signs = town.content.signalCards.flatMap(({ signals }) => signals);
        assert.deepEqual(signs.find(({ label }) => label.nl === first)?.forms, [form], title);
      }
    }));

  it('C10: many visitors and workers fetched by van are signs, of the right form and route', () =>
    anna((_, { town }) => {
      const signs = town.content.signalCards.flatMap(({ signals }) => signals);
      const visitors = signs.find(({ label }) => label.nl === 'Veel bezoek kort na elkaar');
      const workers = signs.find(({ label }) => /groep arbeiders/i.test(label.nl));
      assert.ok(visitors !== undefined && workers !== undefined);
      assert.ok(visitors.forms.includes('seksueel'));
      assert.ok(workers.forms.includes('arbeid'));
      assert.notEqual(visitors.route, 'persoon');
      assert.notEqual(workers.route, 'persoon');
      return Promise.resolve();
    }));

  it('C11, C15: there is a card for hotels that says who published it', () =>
    anna(async (who) => {
      await who.types('signalen herkennen');
      const { text } = await who.presses('Voor hotels en ondernemers');
      assert.match(text, /Bron: at5\.nl \(2023\)[^]*De kaart van KHN is niet gelezen/);
    }));

  it('C12: the card on a possible offender stays with possible, and keeps Bibob information out', () =>
    anna(async (who) => {
      await who.types('signalen herkennen');
      const { text } = await who.presses('Mogelijke dader');
      assert.match(text, /o Iemand bewaart de paspoorten van meer werknemers/);
      assert.match(
        text,
        /Deel hier geen Bibob-informatie\. Schrijf alleen: ‘vraag vergunningen’\./,
      );
      assert.doesNotMatch(text.replaceAll(/mogelijke dader/gi, ''), /dader/i);
    }));

  it('C12: a possible perpetrator is never called one, and Bibob information is kept out', () =>
    anna(async (who, { town }) => {
      await begins(who, 'Signaal melden');
      await who.presses('Verder', { 'Wat heb je gezien of gehoord?': STORY });
      const page = await who.presses('Verder');
      assert.match(page.text, /mogelijke dader/);
      assert.match(
        page.text,
        /Deel hier geen Bibob-informatie\. Schrijf alleen: 'vraag vergunningen'\./,
      );
      await who.presses('Verder', { 'Gaat het ook over een mogelijke dader?': 'Ja' });
      await who.presses('Verder');
      await who.presses('Verder');
      await who.presses('Versturen');
      const post = everyText(town.sent.find(({ kind }) => kind === 'post')).join('\n');
      assert.match(post, /Deel het signaal met de politie\./);
      assert.doesNotMatch(post.replaceAll(/mogelijke dader/gi, ''), /dader/i);
    }));
});

describe('what the plan asks: reporting', () => {
  it('C22: "Wie doet wat" names whom to call, and makes up no number', () =>
    anna(async (who, { town }) => {
      const card = await who.types('wie doet wat');
      for (const line of [
        'De politie: [0900-8844]',
        'Meld Misdaad Anoniem: [0800-7000]',
        'CoMensha: [033-448 11 86]',
      ]) {
        assert.ok(card.text.includes(line), line);
      }
      const { functionaris } = town.content.contacts;
      assert.equal(functionaris.phone, undefined, 'nobody has confirmed the number');
      assert.match(card.text, /De aandachtsfunctionaris mensenhandel: [^\d\n]+\n/);
    }));

  it('C23: the privacy card says that Teams knows who you are before Anoniem can be chosen', () =>
    anna(async (who, { town }) => {
      await who.types('hallo');
      await who.presses('Kort melden');
      assert.match((await who.presses('Nee')).text, /Teams is nooit anoniem\./);
      const card = await who.presses('Anoniem');
      assert.match(card.text, /Zij geven je melding door aan politie en gemeente\./);
      assert.deepEqual([town.memory.conversations.size, town.memory.tickets.size], [0, 0]);
    }));

  it('C24: who is afraid reads of the other ways before telling anything', () =>
    anna(async (who) => {
      await who.types('hallo');
      await who.presses('Signaal melden');
      const card = await who.presses('Nee');
      assert.match(card.text, /Ben je bang voor de gevolgen\? Kies dan Vertrouwelijk of Anoniem\./);
      assert.doesNotMatch(card.text, /Wat heb je gezien of gehoord/);
    }));

  it('C26: an employee can report on behalf of somebody else', () =>
    anna(async (who, { town }) => {
      await begins(who, 'Signaal melden');
      await who.presses('Verder', {
        'Wat heb je gezien of gehoord?': STORY,
        'Meld je dit namens': 'Een inwoner',
      });
      for (const button of ['Verder', 'Verder', 'Verder', 'Verder', 'Versturen']) {
        await who.presses(button);
      }
      const given = town.tickets()[0]?.answers.find(({ label }) => label === 'Namens');
      assert.equal(given?.text.reveal(), 'een inwoner');
    }));

  it('C27: danger is the first question of every way in', () =>
    anna(async (who) => {
      for (const button of ['Signaal melden', 'Kort melden', 'Advies vragen']) {
        await who.types('hallo');
        const gate = await who.presses(button);
        assert.match(gate.text, /Is er nu iemand in direct gevaar, jijzelf ook\?/, button);
        assert.doesNotMatch(gate.text, /\[/, 'no input stands on the gate');
        await who.presses('Stoppen');
      }
    }));

  it('C27: ticked signs never stop the intake, whatever they say', () =>
    anna(async (who) => {
      await signsFor(who, TEAMS.balie);
      const next = await who.presses('Verder', {
        'Welke dingen heb je gezien?': [
          'Zegt gedwongen, bedreigd, gechanteerd of mishandeld te worden',
        ],
      });
      assert.match(next.text, /Stap 5 van/);
    }));

  it('C27: something that is clearly past does not stop the intake', () =>
    anna(async (who) => {
      await begins(who, 'Kort melden');
      const next = await who.presses('Verder', {
        'Wat heb je gezien of gehoord?': 'Vorig jaar zat zij drie maanden opgesloten.',
      });
      assert.match(next.text, /Klopt alles\?/);
    }));

  it('C31: both routes can be chosen, and both bring their steps', () =>
    anna(async (who, { town }) => {
      await begins(who, 'Signaal melden');
      await who.presses('Verder', { 'Wat heb je gezien of gehoord?': STORY });
      await who.presses('Verder');
      await who.presses('Verder', { 'Gaat het om een persoon': 'Allebei' });
      for (const button of ['Verder', 'Verder', 'Verder', 'Verder', 'Versturen']) {
        await who.presses(button);
      }
      const post = everyText(town.sent.find(({ kind }) => kind === 'post')).join('\n');
      assert.match(post, /overleg met politie en zorgcoördinator/);
      assert.match(post, /lokaal ondermijningsoverleg/);
    }));

  it('C41: "weet ik niet" stands with every choice about the place, and elsewhere asks where', () =>
    anna(async (who, { town }) => {
      const chosen = QUESTIONS.filter(({ page }) => page === 'locatie' || page === 'waar-wanneer')
        .map((question) => optionsOf(question, town.content, {}).map(({ id }) => id))
        .filter((options) => options.length > 0);
      assert.ok(chosen.length >= 4);
      for (const options of chosen) assert.ok(options.includes('weet-niet'), options.join());
      await begins(who, 'Signaal melden');
      await who.presses('Verder', { 'Wat heb je gezien of gehoord?': STORY });
      const about = await who.presses('Verder', { 'In welke gemeente': 'Een andere gemeente' });
      assert.match(about.text, /Welke andere gemeente was het\?/);
    }));
});

describe('what the plan asks: communication and advice', () => {
  it('C42: feedback is previewed, with a warning for a name from the report', () =>
    anna(async (who, { colleague }) => {
      const fatima = colleague('Fatima el Amrani');
      await reportsShort(who, 'De vrouw heet Mira. Zij woont in de flat.');
      await fatima.presses('Oppakken');
      await fatima.presses('Nee');
      await fatima.presses('Terugkoppeling');
      const preview = await fatima.presses('Voorbeeld', { 'Je bericht': 'Wij spraken met Mira.' });
      assert.match(preview.text, /Dit leest de melder:\nWij spraken met Mira\./);
      assert.match(preview.text, /In de tekst staat "Mira" uit de melding\./);
    }));

  it('C43: the receipt says what happens next and within which term', () =>
    anna(async (who) => {
      await begins(who, 'Kort melden');
      await who.presses('Verder', { 'Wat heb je gezien of gehoord?': STORY });
      const receipt = await who.presses('Versturen');
      assert.match(receipt.text, /wordt doorgestuurd/);
      assert.match(receipt.text, /binnen 5 werkdagen/);
    }));

  it('C44: advice asks for no names and keeps a kind of its own', () =>
    anna(async (who, { town }) => {
      await begins(who, 'Advies vragen');
      const page = who.person.card();
      assert.match(everyText(page.card).join('\n'), /Schrijf geen namen op\./);
      await who.presses('Verder', { 'Wat is je vraag?': 'Is dit een signaal?' });
      await who.presses('Versturen');
      const [ticket] = town.tickets();
      assert.equal(ticket?.kind, 'adviesvraag');
      assert.equal(ticket.answers.length, 1);
    }));

  it('C45: the answer to an advice question reaches the asker in Teams', () =>
    anna(async (who, { colleague }) => {
      const fatima = colleague('Fatima el Amrani');
      await begins(who, 'Advies vragen');
      await who.presses('Verder', { 'Wat is je vraag?': 'Is dit een signaal?' });
      await who.presses('Versturen');
      await fatima.presses('Oppakken');
      await fatima.presses('Nee');
      await fatima.presses('Terugkoppeling');
      await fatima.presses('Voorbeeld', { 'Je antwoord': 'Ja, meld het gerust.' });
      await fatima.presses('Versturen');
      assert.match(
        (await who.presses('Bekijken')).text,
        /Antwoord op je vraag[^]*Ja, meld het gerust\./,
      );
    }));

  it('C46: only teams under the meldcode read that it is mandatory and not replaced', () =>
    anna(async (who) => {
      const text = 'Voor jouw beroep is de meldcode verplicht. Deze melding vervangt hem niet.';
      for (const [team, expected] of [
        [TEAMS.sociaal, true],
        [TEAMS.leerplicht, true],
        [TEAMS.balie, false],
      ] as const) {
        assert.equal((await signsFor(who, team)).text.includes(text), expected, team);
        await who.presses('Stoppen');
        await who.presses('Stoppen');
      }
    }));

  it('C46: who has a beroepsgeheim reads it before telling anything, and nobody reads "je moet"', () =>
    anna(async (who, { town }) => {
      const secrecy = town.content.reportingCode.secrecy.nl;
      for (const button of ['Signaal melden', 'Kort melden', 'Advies vragen'] as const) {
        await begins(who, button);
        const page = everyText(who.person.card().card).join('\n');
        assert.ok(page.includes(secrecy), button);
        assert.doesNotMatch(page, /je moet/i);
        await who.presses('Stoppen');
      }
    }));

  it('C46: a team with a beroepsgeheim reads it once more before the person', async () => {
    const own = await soest();
    const teams = own.teams.map((team) => ({ ...team, secrecy: team.id === 'jeugdteam' }));
    await tell(
      async ({ employee }) => {
        for (const [team, expected] of [
          ['Jeugdteam', true],
          [TEAMS.leerplicht, false],
          [TEAMS.balie, false],
        ] as const) {
          const who = employee('Anna Bakker');
          await signsFor(who, team);
          const page = await who.presses('Verder');
          assert.match(page.text, /De persoon/);
          assert.equal(page.text.includes(own.reportingCode.secrecy.nl), expected, team);
        }
      },
      { content: { ...own, teams } },
    );
  });

  it('C47: the five steps of the meldcode stand in order, and the report does not replace them', () =>
    anna(async (who, { town }) => {
      await who.types('wie doet wat');
      const card = await who.presses('Meldcode');
      assert.ok(card.text.includes(town.content.reportingCode.notReplaced.nl));
      const steps = card.buttons.filter((title) => /^\d\. /.test(title));
      assert.deepEqual(
        steps,
        town.content.reportingCode.steps.map(
          ({ title }, index) => `${String(index + 1)}. ${title.nl}`,
        ),
      );
      assert.equal(steps.length, 5);
    }));
});

describe('what a review as employee, functionaris and FG added', () => {
  it('C79: the gate names what one can see: hurt, suicide, afraid to leave with the companion', () =>
    anna(async (who) => {
      await who.types('hallo');
      const gate = await who.presses('Signaal melden');
      assert.match(gate.text, /gewond of heeft medische hulp nodig/);
      assert.match(gate.text, /dreigt met zelfdoding/);
      assert.match(gate.text, /durft niet mee met de begeleider/);
    }));

  it('C80: the 112 card puts the own safety first and never speaks of a silent call', () =>
    anna(async (who) => {
      await who.types('hallo');
      const card = await who.presses('Nu gevaar');
      assert.match(card.text, /Breng eerst jezelf in veiligheid\./);
      assert.match(
        card.text,
        /Gebruik de noodknop of de beveiliging, of laat een collega 112 bellen\./,
      );
      assert.match(card.text, /Laat dit scherm niet zien\./);
      assert.doesNotMatch(card.text, /stil|zonder te praten|sms/i);
    }));

  it('C81: every card but the 112 card itself ends with the fixed line and a button', () =>
    anna(async (who, { colleague }) => {
      const fatima = colleague('Fatima el Amrani');
      await reportsShort(who, STORY);
      await fatima.presses('Oppakken');
      await fatima.presses('Nee');
      await asks(fatima, 'Welke dag was het?');
      await who.presses('Bekijken');
      await who.types('mijn meldingen');
      await who.types('signalen herkennen');
      await who.types('wie doet wat');
      for (const { card } of who.person.seen) {
        const text = everyText(card).join('\n');
        assert.match(text, /Direct gevaar\? Bel 112\. Deze chat belt niet voor je\./);
        assert.match(text, /danger\.now/);
      }
    }));

  it('C82: gate, receipt and status say when somebody reads, and to call 112', () =>
    anna(async (who) => {
      const hours =
        /De gemeente is geen hulpdienst\. Je melding wordt gelezen op maandag tot en met vrijdag van 9\.00 tot 17\.00 uur\. Wordt het gevaarlijk\? Wacht niet op ons\. Bel 112\./;
      await who.types('hallo');
      assert.match((await who.presses('Kort melden')).text, hours);
      await who.presses('Nee');
      await who.presses('Vertrouwelijk');
      await who.presses('Nee');
      await who.presses('Verder', { 'Wat heb je gezien of gehoord?': STORY });
      assert.match((await who.presses('Versturen')).text, hours);
      await who.presses('Mijn meldingen');
      assert.match((await who.presses('Bekijk MH-2026-0001')).text, hours);
    }));

  it('C83: undelivered after 15 minutes the reporter hears whom to call, once', () =>
    anna(async (who, { town, passes }) => {
      town.failWhen(({ kind }) =>
        kind === 'post' ? { kind: 'later', afterMs: undefined } : undefined,
      );
      await begins(who, 'Kort melden');
      await who.presses('Verder', { 'Wat heb je gezien of gehoord?': STORY });
      const receipt = await who.presses('Versturen');
      assert.match(receipt.text, /Je hoort het als dat niet lukt\./);
      const late = () =>
        town.sent.filter((sent) =>
          everyText(sent).includes(
            'Je melding is nog niet aangekomen. Bel de aandachtsfunctionaris mensenhandel.',
          ),
        ).length;
      await passes({ minutes: 14 });
      assert.equal(late(), 0);
      await passes({ minutes: 6 });
      assert.equal(late(), 1);
      await passes({ minutes: 60 });
      assert.equal(late(), 1);
    }));

  it('C85: the conflict question comes before any detail, in advice too', () =>
    anna(async (who) => {
      for (const button of ['Signaal melden', 'Kort melden', 'Advies vragen']) {
        await who.types('hallo');
        await who.presses(button);
        await who.presses('Nee');
        const card = await who.presses('Met mijn naam');
        assert.match(
          card.text,
          /Gaat het over iemand die bij de gemeente werkt, of over de mensen die deze meldingen lezen\?/,
        );
        await who.presses('Ja');
      }
    }));

  it('C85: the other door never leads back to the people who read reports', () =>
    anna(async (who) => {
      await who.types('hallo');
      await who.presses('Kort melden');
      await who.presses('Nee');
      await who.presses('Vertrouwelijk');
      const card = await who.presses('Ja');
      assert.match(card.text, /De vertrouwenspersoon integriteit/);
      assert.doesNotMatch(card.text, /functionaris/);
    }));

  it('C86: confidential is told straight, and the review points out the own name in the text', () =>
    anna(async (who) => {
      await who.types('hallo');
      await who.presses('Kort melden');
      const privacy = await who.presses('Nee');
      assert.match(
        privacy.text,
        /Je naam staat niet in de melding\. Maar uit je verhaal kan iemand afleiden wie je bent\. De beheerder van Teams, en soms politie of rechter, kan je naam te weten komen\./,
      );
      await who.presses('Vertrouwelijk');
      await who.presses('Nee');
      const review = await who.presses('Verder', {
        'Wat heb je gezien of gehoord?': 'Ik ben Anna van de balie. Ik zag een busje.',
      });
      assert.match(review.text, /Je naam staat in je antwoorden\./);
    }));

  it('C87: choosing Anoniem deletes what was typed before, and says what stays in the chat', () =>
    anna(async (who, { town }) => {
      await who.types('Ik vertrouw het niet bij een adres in Klaarwater');
      assert.equal(town.memory.conversations.size, 1);
      const card = await who.types('anoniem melden');
      assert.match(
        card.text,
        /Wat je zelf hebt getypt staat nog in deze chat\. Verwijder dat zelf\. Een kopie kan bewaard blijven\./,
      );
      assert.equal(town.memory.conversations.size, 0);
    }));

  it('C88: what a locked screen shows is a fixed sentence, or the number in the channel', () =>
    anna(async (who, { town, colleague }) => {
      const fatima = colleague('Fatima el Amrani');
      await reportsShort(who, STORY);
      await fatima.presses('Oppakken');
      await fatima.presses('Nee');
      await asks(fatima, 'Welke dag was het?');
      const summaries = new Set(
        town.sent.map(({ kind, summary, ...sent }) => {
          const reporter = 'conversation' in sent && sent.conversation.startsWith('a:');
          return `${reporter || kind === 'post' ? kind : 'thread'}: ${summary}`;
        }),
      );
      assert.deepEqual([...summaries].toSorted(), [
        'message: Je hebt een bericht.',
        'post: MH-2026-0001',
        'thread: MH-2026-0001',
      ]);
    }));

  it('C90: while decisions are open every personal card says that it is an example', () =>
    anna(async (who) => {
      await reportsShort(who, STORY);
      for (const { card } of who.person.seen) {
        assert.ok(everyText(card).includes('Voorbeeld, niet vastgesteld'));
      }
    }));

  it('C91: the story comes before form and signs, and wishes come last', () => {
    const state = {
      ...newIntake('signaal', false),
      answers: { 'gaat-over': 'allebei' },
    };
    assert.deepEqual(
      pagesOf(state).map(({ id }) => id),
      PAGES.map(({ id }) => id).filter((id) => id !== 'advies'),
    );
    assert.equal(PAGES[0].id, 'verhaal');
  });

  it('C92: English is on the first card, and any language may be written', () =>
    anna(async (who) => {
      assert.ok((await who.types('hallo')).buttons.includes('English'));
      await begins(who, 'Kort melden');
      const page = everyText(who.person.card().card).join('\n');
      assert.match(page, /Je mag in je eigen taal schrijven\./);
    }));

  it('C93: who has the person in front of them reads what to do now', () =>
    anna(async (who) => {
      await signsFor(who, TEAMS.balie);
      const page = await who.presses('Verder');
      assert.match(
        page.text,
        /Werk rustig door\. Geef het paspoort aan de persoon zelf\. Vraag of je de persoon kort alleen kunt spreken, alsof dat altijd zo gaat\. Lukt dat niet, dring niet aan\./,
      );
    }));

  it('C94: the employee as victim or family reads where to go without a name', () =>
    anna(async (who) => {
      await begins(who, 'Kort melden');
      assert.match(
        everyText(who.person.card().card).join('\n'),
        /Gaat het over jezelf of je familie\? Je kunt zonder je naam advies vragen\. CoMensha: 033-448 11 86 \(op werkdagen van 9\.00 tot 17\.00 uur, nog te bevestigen\)\. Veilig Thuis: 0800-2000/,
      );
      await who.presses('Verder', { 'Wat heb je gezien of gehoord?': STORY });
      const receipt = await who.presses('Versturen');
      assert.match(receipt.text, /Zit dit je dwars\? Praat met het bedrijfsmaatschappelijk werk/);
    }));

  it('C95: a BSN is not kept, and the rest of the page is', () =>
    anna(async (who, { town }) => {
      await begins(who, 'Kort melden');
      const again = await who.presses('Verder', {
        'Wat heb je gezien of gehoord?': 'Haar nummer is 111222333.',
        'Waar was het?': 'Aan de balie',
      });
      assert.match(again.text, /Dit lijkt een BSN\. Haal het weg\./);
      const kept = [...town.memory.conversations.values()].map(({ json }) => json).join();
      assert.doesNotMatch(kept, /111222333/);
      assert.match(kept, /Aan de balie/);
      const review = await who.presses('Verder', {
        'Wat heb je gezien of gehoord?': 'Een vrouw zonder papieren.',
      });
      assert.match(review.text, /Aan de balie/);
    }));

  it('C96: nobody is told whether something is known', () =>
    anna(async (who) => {
      await begins(who, 'Kort melden');
      await who.presses('Verder', { 'Wat heb je gezien of gehoord?': STORY });
      const receipt = await who.presses('Versturen');
      assert.match(receipt.text, /Wij kunnen niet zeggen of iets al bekend is\./);
    }));
});
