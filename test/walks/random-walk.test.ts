import assert from 'node:assert/strict';
import fc from 'fast-check';
import { partsOfType, parts, textOf } from '../support/card-parts.ts';
import type { Part } from '../support/card-parts.ts';
import { runs } from '../support/counts.ts';
import { buttonsOf, openTown } from '../support/person.ts';
import type { Button, Person, Shown, Town } from '../support/person.ts';
import { createWalker, isGoodCard, marksIn, TYPED_FIELD } from './walker.ts';
import type { Walker } from './walker.ts';

const WHAT = [
  [16, 'forward'],
  [6, 'press'],
  [4, 'press-old'],
  [5, 'type'],
  [5, 'colleague'],
  [1, 'colleague-old'],
  [1, 'repeat'],
  [1, 'restart'],
  [1, 'day'],
  [1, 'week'],
] as const;

/** What happens next. `pick` and `fill` choose among what there is then, so that walks shrink. */
interface Happening {
  readonly what: (typeof WHAT)[number][1];
  readonly who: number;
  readonly pick: number;
  readonly fill: number;
}

const happening: fc.Arbitrary<Happening> = fc.record({
  what: fc.oneof(...WHAT.map(([weight, what]) => ({ weight, arbitrary: fc.constant(what) }))),
  who: fc.nat({ max: 1 }),
  pick: fc.nat({ max: 999 }),
  fill: fc.nat({ max: 9_999 }),
});

/** Buttons that lead on, the most telling first: with them a walk comes to the end of a report. */
const FORWARD = [
  'intake.send',
  'form.send',
  'form.preview',
  'message.answer',
  'message.open',
  'message.use-typed',
  'intake.next',
  'conflict.no',
  'privacy.confidential',
  'gate.no',
  'emergency.called-by',
  'emergency.continue',
  'emergency.not-now',
  'intake.resume',
  'ticket.form',
  'ticket.danger-no',
  'ticket.claim',
  'ticket.show',
  'mine.add-send',
  'mine.add',
  'mine.open',
  'menu.report',
  'menu.mine',
  'menu.show',
];

const STORIES = [
  'Ik zag een man die voor een vrouw antwoordde',
  'Bij de balie hield hij haar paspoort',
  'Elke avond komen er andere auto’s bij het huis',
  'I saw many mattresses in the basement',
  'Wie gaat er over de hotels in Soest?',
];

const DANGERS = [
  'Hij heeft een mes',
  'Ze wordt nu meegenomen',
  'He has a gun',
  'Ik ben niet veilig',
];

const COMMANDS = [
  'menu',
  'hallo',
  'signaal melden',
  'kort melden',
  'advies vragen',
  'mijn meldingen',
  'english',
  'nederlands',
  'nee',
  'ja',
  'vertrouwelijk',
  'met mijn naam',
  'verder',
  'terug',
  'versturen',
  'stoppen',
  'overslaan',
  '1',
  '2',
  '24-11-2026',
  'gisteren',
  'wijzig 1',
  'toch geen direct gevaar',
  '112 is gebeld, ga verder',
  'anoniem',
  '?',
  '…',
  `${TYPED_FIELD} {{x}} <b>**x**</b>`,
  '1234567890'.repeat(30),
];

/** How far the walks came: a walk that goes nowhere would find nothing. */
const reached = { reports: 0, claimed: 0, questions: 0, answers: 0, additions: 0, emergencies: 0 };

describe('A walk at random', function () {
  this.timeout(runs(120_000, 3 * 3_600_000));

  it('meets no dead end, loses no answer, makes one ticket of a report and no dead button', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 30 }),
        fc.nat({ max: 12 }),
        fc.array(happening, { minLength: 1, maxLength: 40, size: 'max' }),
        walk,
      ),
      { numRuns: runs(150, 10_000) },
    );
  });

  it('came everywhere often enough to mean something', () => {
    const { additions, emergencies, ...often } = reached;
    for (const [what, count] of Object.entries(often)) {
      assert.ok(count >= runs(2, 500), `${what}: ${String(count)}`);
    }
    // A short run reaches these a few times or not at all; only a long one has to.
    for (const [what, count] of Object.entries({ additions, emergencies })) {
      assert.ok(count >= runs(0, 20), `${what}: ${String(count)}`);
    }
  });
});

/**
 * @param ahead how many steps forward the first person begins with: 15 lead to a sent report
 * @param handled how many the colleague does then: 6 lead to a question
 */
async function walk(
  ahead: number,
  handled: number,
  happenings: readonly Happening[],
): Promise<void> {
  const town = await openTown();
  try {
    const walkers = ['Anna de Vries', 'Bram Jansen'].map((name) =>
      createWalker(town, town.employee(name)),
    );
    const colleague = town.colleague('Fatima El Amrani');
    let marks = 0;
    const mark = (): string => `w${String((marks += 1))}w`;
    const forward = (what: 'forward' | 'colleague', step: number): Happening => {
      return { what, who: 0, pick: 0, fill: step * 11 };
    };
    const first = Array.from({ length: ahead }, (_, step) => forward('forward', step));
    const then = Array.from({ length: handled }, (_, step) => forward('colleague', step + 1));
    for (const happens of [...first, ...then, ...happenings]) {
      const walker = walkers[happens.who];
      assert.ok(walker !== undefined);
      await happen(happens, walker, { town, colleague, mark });
      for (const each of walkers) each.look();
    }
    await isWellInTheEnd(town, walkers, colleague);
  } finally {
    town.close();
  }
}

interface Around {
  readonly town: Town;
  readonly colleague: Person;
  readonly mark: () => string;
}

async function happen(
  { what, pick, fill }: Happening,
  walker: Walker,
  { town, colleague, mark }: Around,
): Promise<void> {
  const { person } = walker;
  switch (what) {
    case 'forward':
    case 'press':
    case 'press-old': {
      const on = chooseCard(person.seen, what, pick);
      if (on === undefined) return walker.type('hallo', false);
      const button = chooseButton(on, what, pick);
      if (button === undefined) return;
      return walker.press(on, button, fillIn(on.card, fill, what === 'forward', mark));
    }
    case 'type':
      return type(walker, pick, fill, mark);
    case 'colleague':
    case 'colleague-old': {
      const on = chooseCard(colleague.seen, what === 'colleague' ? 'press' : 'press-old', pick);
      const button =
        on === undefined ? undefined : chooseButton(on, pick % 2 === 0 ? 'forward' : 'press', fill);
      if (on === undefined || button === undefined) return;
      const reply = await colleague.presses(button.title, fillIn(on.card, fill, true, mark), on);
      isGoodCard(reply, colleague);
      return;
    }
    case 'repeat':
      return walker.repeat();
    case 'restart':
      return town.restart();
    case 'day':
      return town.passes({ days: 1 });
    case 'week':
      return town.passes({ days: 8 });
  }
}

async function type(walker: Walker, pick: number, fill: number, mark: () => string): Promise<void> {
  const kind = pick % 10;
  if (kind < 4) return walker.type(`${nth(STORIES, fill)} ${mark()}`, false);
  if (kind < 5) return walker.type(`${nth(DANGERS, fill)} ${mark()}`, true);
  if (kind === 5) return walker.type(nth(['112', 'nu gevaar'], fill), true);
  if (kind === 6) return walker.type(`Het nummer is 111222333 ${mark()}`, false);
  if (kind === 7) return walker.type(mark(), false);
  return walker.type(nth(COMMANDS, fill), false);
}

function chooseCard(
  seen: readonly Shown[],
  what: 'forward' | 'press' | 'press-old',
  pick: number,
): Shown | undefined {
  return what === 'press-old' ? seen[pick % Math.max(1, seen.length)] : seen.at(-1);
}

function chooseButton(
  { card }: Shown,
  what: 'forward' | 'press' | 'press-old',
  pick: number,
): Button | undefined {
  const buttons = buttonsOf(card);
  if (what !== 'forward') return buttons[pick % Math.max(1, buttons.length)];
  return FORWARD.map((verb) => buttons.find((button) => button.verb === verb)).find(
    (button) => button !== undefined,
  );
}

/** Fills in a card: as one would, or with whatever a client could send. */
function fillIn(
  card: Part,
  fill: number,
  sensible: boolean,
  mark: () => string,
): Readonly<Record<string, string>> {
  const entries = partsOfType(card, 'Input.').flatMap((input, index) => {
    const chance = (fill * 7 + index * 13) % 20;
    const isText = textOf(input, 'type') === 'Input.Text';
    const value =
      sensible || chance < 14
        ? sense(input, chance, mark)
        : nonsense(chance, isText ? mark : () => 'niets');
    return value === undefined ? [] : [[textOf(input, 'id'), value] as const];
  });
  return Object.fromEntries(entries);
}

/** A value that fits the input; `undefined` leaves it as it stands. */
function sense(input: Part, chance: number, mark: () => string): string | undefined {
  if (chance % 3 === 0 && textOf(input, 'value') !== '') return undefined;
  switch (textOf(input, 'type')) {
    case 'Input.ChoiceSet': {
      const choices = parts(input['choices']).map((choice) => textOf(choice, 'value'));
      return choices[chance % choices.length];
    }
    case 'Input.Date':
      return chance % 2 === 0 ? '2026-11-20' : '';
    case 'Input.Text':
      if (chance === 13) return `Hij heeft een mes ${mark()}`;
      return input['isMultiline'] === true || chance % 2 === 0 ? `Ik zag iets ${mark()}` : '';
    default:
      return '10:42';
  }
}

function nonsense(chance: number, mark: () => string): string {
  return nth(
    [
      '',
      '   ',
      'zomaar-iets',
      '2099-01-01',
      `111222333 ${mark()}`,
      `Hij heeft een mes ${mark()} 111222333`,
      `Zé 🚌 "aanhaling" \\ ${mark()}`,
      `${mark()} ${'lang '.repeat(900)}`,
    ],
    chance,
  );
}

/** Once everything had its time: nothing waits, one card for a report, and the chat still works. */
async function isWellInTheEnd(
  town: Town,
  walkers: readonly Walker[],
  colleague: Person,
): Promise<void> {
  await town.passes({ hours: 1 });
  const tickets = town.tickets();
  const written = tickets.flatMap(({ answers }) => [
    ...new Set(marksIn(answers.map(({ text }) => text.reveal()).join('\n'))),
  ]);
  assert.equal(new Set(written).size, written.length, 'Two tickets of one report');
  assert.equal(new Set(tickets.map(({ number }) => number)).size, tickets.length);
  for (const ticket of tickets) {
    const count = (kind: string) => ticket.dialogue.filter((entry) => entry.kind === kind).length;
    reached.reports += 1;
    reached.claimed += ticket.holder === undefined ? 0 : 1;
    reached.questions += count('vraag');
    reached.answers += count('antwoord');
    reached.additions += count('aanvulling');
    reached.emergencies += ticket.emergencies.length;
  }
  for (const { number, pending } of tickets) {
    assert.deepEqual(
      pending.map(({ kind }) => kind),
      [],
      `${number} is not finished`,
    );
    const posts = town.sent.filter(({ kind, summary }) => kind === 'post' && summary === number);
    assert.equal(posts.length, 1, `${number} was posted ${String(posts.length)} times`);
  }
  const mine = town.memory.conversations;
  assert.ok(mine.size <= walkers.length);
  for (const sent of town.sent) assert.deepEqual(marksIn(JSON.stringify(sent)), [], sent.kind);
  for (const { fields } of town.log) {
    assert.notEqual(fields.code, 'TURN_FAILED');
    assert.deepEqual(marksIn(JSON.stringify(fields)), []);
  }
  for (const walker of walkers) {
    await walker.type('menu', false);
    await walker.type('mijn meldingen', false);
    walker.look();
  }
  for (const shown of colleague.seen.slice(-3)) isGoodCard(shown, colleague);
}

function nth<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  assert.ok(found !== undefined);
  return found;
}
