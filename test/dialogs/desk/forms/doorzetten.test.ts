import assert from 'node:assert/strict';
import type { Form } from '../../../../src/domain/form.ts';
import { openFollowUps } from '../../../../src/domain/open-matters.ts';
import { conceal } from '../../../../src/domain/sensitive.ts';
import type { Ticket } from '../../../../src/domain/ticket.ts';
import type { DeskTurn } from '../../../../src/domain/turn.ts';
import { FATIMA, JORIS, pendingOf } from '../../../domain/ticket-sample.ts';
import { partsOfType, textOf } from '../../../support/card-parts.ts';
import { fullTicket, NAMED, NAMES, NEVER, STRUCTURED } from '../copies/full-ticket.ts';
import { applied, context, opened, pressed, reading } from './fill-in.ts';
import type { Inputs } from './fill-in.ts';

const POLITIE: Inputs = {
  partner: 'politie',
  doel: 'Opsporing van arbeidsuitbuiting.',
  gegevens: '',
  grond: 'algemeen-belang',
  middel: 'beveiligde-mail',
  opvolgen: '2026-12-08',
};

const COMENSHA: Inputs = { ...POLITIE, partner: 'comensha', grond: 'zonder-persoonsgegevens' };

const LOOKED = { gekeken: 'ja' };

/** The form on its way: what was shown last and what stands in its inputs, as a client sends it. */
interface Step {
  readonly turn: DeskTurn;
  readonly form: Form;
  readonly text: string;
}

function stepOf(turn: DeskTurn): Step {
  assert.ok(turn.form !== undefined && 'keep' in turn.form, reading(turn.card));
  return { turn, form: turn.form.keep, text: reading(turn.card) };
}

function shownInputs({ turn }: Step): Inputs {
  return Object.fromEntries(
    partsOfType(turn.card, 'Input.').map((input) => [textOf(input, 'id'), textOf(input, 'value')]),
  );
}

/** To the page with the text. */
function toText(ticket: Ticket, routing: Inputs): Step {
  const { form } = opened(context(ticket), 'doorzetten');
  return stepOf(pressed(context(ticket), { verb: 'form.preview', inputs: routing }, form));
}

/** Forward, with what stands in the inputs and what is changed. */
function onwards(ticket: Ticket, step: Step, change: Inputs = {}): Step {
  const inputs = { ...shownInputs(step), ...change };
  return stepOf(pressed(context(ticket), { verb: 'form.preview', inputs }, step.form));
}

function sentOff(ticket: Ticket, { form }: Step): DeskTurn {
  return pressed(context(ticket), { verb: 'form.send', inputs: {} }, form);
}

function keptCopy(ticket: Ticket) {
  const entry = ticket.dossier.at(-1);
  assert.ok(entry?.kind === 'doorgezet');
  return entry;
}

describe('the form Doorzetten naar partner (C30, C98)', () => {
  it('keeps the copy word for word as it was previewed, with whom, how and why', () => {
    const ticket = fullTicket();
    const preview = onwards(ticket, toText(ticket, POLITIE));
    const done = applied(sentOff(ticket, preview));
    const { copy, by, partner, means, ground, purpose, profile, followUpOn } = keptCopy(done);
    const [shown] = partsOfType(preview.turn.card, 'TextRun').map((run) => run['text']);
    assert.equal(copy.reveal(), shown);
    assert.deepEqual(
      [by, partner.name, means.name, ground.id, purpose.reveal(), profile, followUpOn],
      [
        FATIMA,
        'Politie',
        'Beveiligde e-mail',
        'algemeen-belang',
        POLITIE['doel'],
        'met-gegevens',
        '2026-12-08',
      ],
    );
  });

  it('leaves the ticket with its holder, waiting for the partner (§4, C55)', () => {
    const ticket = fullTicket();
    const done = applied(sentOff(ticket, onwards(ticket, toText(ticket, POLITIE))));
    assert.deepEqual([done.holder, done.status], [FATIMA, 'wacht']);
    assert.deepEqual(
      openFollowUps(done).map(({ on }) => on),
      ['2026-12-08'],
    );
    assert.deepEqual(pendingOf(done), ['thread-line:doorgezet', 'channel-card']);
  });

  it('gives the text to take along, since the bot sends nothing to a partner', () => {
    const ticket = fullTicket();
    const turn = sentOff(ticket, onwards(ticket, toText(ticket, POLITIE)));
    const card = reading(turn.card);
    assert.match(card, /Verstuur deze tekst nu zelf naar Politie\. Hoe: Beveiligde e-mail\./);
    assert.ok(card.includes(keptCopy(applied(turn)).copy.reveal()));
    assert.equal(turn.looksFor, 600);
  });

  it('proposes to ask ten working days later what became of it', () => {
    assert.match(reading(opened(context(fullTicket()), 'doorzetten').card), /: 2026-12-08\]/);
  });

  it('is for the holder alone', () => {
    const joris = context(fullTicket(), { by: JORIS });
    assert.throws(() => opened(joris, 'doorzetten'), /heeft dit ticket\. Neem het eerst over/);
  });
});

describe('what a partner may get (C34, C98)', () => {
  it('of the police is what points at persons and places, and never the reporter', () => {
    const ticket = fullTicket();
    const preview = onwards(ticket, toText(ticket, POLITIE));
    for (const needed of [...STRUCTURED, ...NAMES])
      assert.ok(preview.text.includes(needed), needed);
    for (const never of NEVER) assert.ok(!preview.text.includes(never), never);
    assert.match(preview.text, /Misschien een naam: Mira, Dragan, Petrov\./);
    assert.match(preview.text, /Heeft Politie elke naam nodig voor het doel\?/);
    assert.match(preview.text, /Is dit niet van de melder\? 06-12345678, 035 609 34 11, mira@/);
  });

  it('of CoMensha is a text without names, whatever is chosen', () => {
    const wrong = toText(fullTicket(), { ...COMENSHA, gegevens: 'met-gegevens' });
    assert.match(wrong.text, /CoMensha krijgt altijd een tekst zonder namen\./);
    assert.doesNotMatch(wrong.text, /Kies een grond/);
    const right = toText(fullTicket(), COMENSHA);
    for (const gone of STRUCTURED) assert.ok(!right.text.includes(gone), gone);
  });

  it('of the zorgcoördinator is what the overleg decided: that must be chosen', () => {
    const overleg = {
      id: '00000000-0000-4000-9000-000000000077',
      at: fullTicket().sentAt,
      by: FATIMA,
      kind: 'overleg',
      which: { id: 'politie-zc', name: 'Overleg met politie en zorgcoördinator' },
      date: '2026-11-24',
      organisations: [],
      state: 'gehouden',
      text: conceal('Anoniem besproken.'),
    } as const;
    const ticket = fullTicket({ dossier: [{ ...overleg, organisations: [] }] });
    const first = reading(opened(context(ticket), 'doorzetten').card);
    assert.match(
      first,
      /Laatste overleg: Overleg met politie en zorgcoördinator, 24 november 2026/,
    );
    assert.match(first, /Uitkomst: Anoniem besproken\./);
    const zorg = { ...COMENSHA, partner: 'zorgcoordinator' };
    assert.match(toText(ticket, zorg).text, /Kies bij Zorgcoördinator \(Moviera\) ook/);
    const chosen = toText(ticket, { ...zorg, gegevens: 'zonder-namen' });
    assert.match(chosen.text, /Stap 2 van 2/);
  });

  it('with data needs a ground for data', () => {
    const ground = { ...POLITIE, grond: 'zonder-persoonsgegevens' };
    assert.match(toText(fullTicket(), ground).text, /Kies een grond die daarbij past\./);
  });

  it('goes to no partner with whom we share nothing: Meld Misdaad Anoniem is not on the list', () => {
    const { form, card } = opened(context(fullTicket()), 'doorzetten');
    assert.ok(!reading(card).includes('Meld Misdaad Anoniem'));
    const forged = pressed(
      context(fullTicket()),
      { verb: 'form.preview', inputs: { ...POLITIE, partner: 'mma' } },
      form,
    );
    assert.ok(reading(forged.card).includes('Partner'), reading(forged.card));
    assert.ok(forged.form === undefined || !('drop' in forged.form));
    assert.equal(forged.ticket, undefined);
  });

  it('is asked about after today', () => {
    const today = toText(fullTicket(), { ...POLITIE, opvolgen: '2026-11-24' });
    assert.match(today.text, /Kies een dag na vandaag om na te vragen\./);
  });

  it('follows another partner: nothing of the text for the police comes along', () => {
    const ticket = fullTicket();
    const police = onwards(ticket, toText(ticket, POLITIE));
    const back = (step: Step) =>
      stepOf(pressed(context(ticket), { verb: 'form.edit', inputs: shownInputs(step) }, step.form));
    const first = back(back(police));
    const other = onwards(ticket, first, COMENSHA);
    for (const gone of STRUCTURED) assert.ok(!other.text.includes(gone), gone);
  });
});

describe('the text without names, before it goes (C34)', () => {
  const ticket = fullTicket();

  it('points out the names in it', () => {
    assert.match(toText(ticket, COMENSHA).text, /Misschien een naam: Mira, Dragan, Petrov\./);
  });

  it('goes on only when somebody says to have looked', () => {
    const text = toText(ticket, COMENSHA);
    const refused = onwards(ticket, text);
    assert.match(refused.text, /Zet daarna het vinkje bij Namen\./);
    assert.match(onwards(ticket, refused, LOOKED).text, /Deze tekst is voor CoMensha:/);
  });

  it('goes on without a tick when no name is in it', () => {
    const change = { 'tekst-zonder-namen': 'Er is een signaal over arbeid in Klaarwater.' };
    const preview = onwards(ticket, toText(ticket, COMENSHA), change);
    assert.match(preview.text, /Deze tekst is voor CoMensha:/);
    const done = applied(sentOff(ticket, preview));
    assert.equal(keptCopy(done).copy.reveal(), change['tekst-zonder-namen']);
    assert.equal(keptCopy(done).profile, 'zonder-namen');
  });

  for (const it_ of [...STRUCTURED, '123456782']) {
    it(`is refused with ${it_} in it`, () => {
      const change = { ...LOOKED, 'tekst-zonder-namen': `Het gaat om ${it_}.` };
      const refused = onwards(ticket, toText(ticket, COMENSHA), change);
      assert.match(refused.text, /Stap 2 van 2/);
      assert.ok(refused.text.includes('Haal'), refused.text);
      assert.ok(refused.text.includes(`Het gaat om ${it_}.`), 'what was typed stays');
    });
  }

  it('is refused with a passage of police or RIEC in it, also for the police (C99)', () => {
    const secret = 'Dragan? Jarmila komt voor in een lopend onderzoek naar een netwerk.';
    for (const [routing, id] of [
      [POLITIE, 'tekst-met-gegevens'],
      [COMENSHA, 'tekst-zonder-namen'],
    ] as const) {
      const refused = onwards(ticket, toText(ticket, routing), { ...LOOKED, [id]: secret });
      assert.match(refused.text, /Dit komt van de politie of een partner\. Haal het weg/);
    }
  });
});

describe('the reporter in a text that the holder changed', () => {
  const change = { 'tekst-met-gegevens': 'Anna zag Mira.' };

  it('is refused where the holder knows the name', () => {
    const ticket = fullTicket();
    const refused = onwards(ticket, toText(ticket, POLITIE), change);
    assert.match(refused.text, /De naam van de melder staat erin\. Haal die weg\./);
  });

  it('is a name like all others where the holder does not know it (C86, C96)', () => {
    const ticket = fullTicket({ reporter: { ...NAMED, visibility: 'vertrouwelijk' } });
    const text = toText(ticket, POLITIE);
    assert.match(text.text, /Notities van collega’s staan er daarom niet in\./);
    const preview = onwards(ticket, text, change);
    assert.match(preview.text, /Misschien een naam: Anna, Mira\./);
    assert.doesNotMatch(preview.text, /melder staat erin/);
  });
});

describe('a copy that is longer than a card', () => {
  const [first, ...rest] = fullTicket().answers;
  assert.ok(first !== undefined);
  const long = fullTicket({
    answers: [{ ...first, text: conceal('Ik zag een busje. '.repeat(900)) }, ...rest],
  });

  it('is cut and says so, and every card stays under 20 KB', () => {
    const text = toText(long, POLITIE);
    assert.match(text.text, /De tekst is te lang\. Bij … stopt hij\./);
    const preview = onwards(long, text);
    const done = applied(sentOff(long, preview));
    assert.ok(keptCopy(done).copy.reveal().endsWith('\n…'));
  });

  it('is not taken when somebody makes it longer still', () => {
    const change = { 'tekst-met-gegevens': 'Lang. '.repeat(1999) + 'é'.repeat(5) };
    const refused = onwards(long, toText(long, POLITIE), change);
    assert.match(refused.text, /De tekst past niet\. Maak hem korter\./);
  });
});
