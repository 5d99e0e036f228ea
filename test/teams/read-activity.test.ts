import assert from 'node:assert/strict';
import { instant } from '../../src/domain/ids.ts';
import type { Action, Incoming } from '../../src/domain/incoming.ts';
import { readActivity, readIncoming } from '../../src/teams/read-activity.ts';
import { allowServiceUrls } from '../../src/teams/service-url.ts';
import {
  BOT,
  CHANNEL,
  channelArrival,
  channelPress,
  channelText,
  chatOf,
  people,
  personalArrival,
  personalPicture,
  personalPress,
  personalSubmit,
  personalText,
  TENANT,
  threadOf,
} from '../support/connector.ts';
import type { Activity } from '../support/connector.ts';

const AT = instant(Date.parse('2026-11-24T09:00:00Z'));
const allows = allowServiceUrls({ local: true });

/** What is read, or the code of the refusal. */
function read(body: unknown, tenantId: string | undefined = TENANT): readonly Incoming[] | string {
  const activity = readActivity(body, allows);
  if (activity.kind === 'refused') return activity.code;
  const incoming = readIncoming(activity.activity, { tenantId, at: AT });
  return incoming.kind === 'refused' ? incoming.code : incoming.incoming;
}

/** The one thing that is read. */
function one(body: unknown): Incoming {
  const incoming = read(body);
  assert.ok(typeof incoming !== 'string');
  assert.equal(incoming.length, 1);
  const [first] = incoming;
  assert.ok(first !== undefined);
  return first;
}

/** Actions with their contents shown, to compare. */
function actions(body: unknown): unknown {
  const incoming = read(body);
  if (typeof incoming === 'string') return incoming;
  return incoming.map(({ action }) => bare(action));
}

function bare(action: Action): unknown {
  if (action.kind === 'text' || action.kind === 'edited') {
    return { kind: action.kind, text: action.text.reveal() };
  }
  if (action.kind === 'joined') {
    return { kind: 'joined', people: action.people.map(({ id, name }) => [id, name.reveal()]) };
  }
  if (action.kind !== 'press') return action.kind;
  return { ...action, inputs: action.inputs.reveal() };
}

describe('an activity in the personal chat', () => {
  it('names the person as the tenant knows them, the place and the time of arrival', () => {
    const incoming = one(personalText('hoi'));
    assert.equal(incoming.place, 'personal');
    assert.equal(incoming.from.id, people.noor.aadObjectId);
    assert.equal(incoming.from.name.reveal(), 'Noor de Wit');
    assert.equal(incoming.at, AT);
    assert.deepEqual(incoming.address, {
      conversation: chatOf(people.noor),
      serviceUrl: 'http://127.0.0.1:9/',
    });
  });

  it('falls back on the id towards the bot where there is no object id', () => {
    const from = { id: '29:x', aadObjectId: null, name: null };
    const incoming = one(personalText('hoi', { raw: { from } }));
    assert.equal(incoming.from.id, '29:x');
    assert.equal(incoming.from.name.reveal(), '');
  });

  it('is a text when somebody typed words', () => {
    assert.deepEqual(actions(personalText(' ik twijfel &amp; zo ')), [
      { kind: 'text', text: 'ik twijfel & zo' },
    ]);
  });

  it('is a text when Teams attaches the same words as HTML, or a quoted message', () => {
    const attachments = [{ contentType: 'text/html' }, { contentType: 'messageReference' }];
    assert.deepEqual(actions(personalText('hoi', { raw: { attachments } })), [
      { kind: 'text', text: 'hoi' },
    ]);
  });

  it('keeps the whole of a long story', () => {
    const story = 'a'.repeat(28_000);
    assert.deepEqual(actions(personalText(story)), [{ kind: 'text', text: story }]);
  });

  it('is unreadable when it is longer than Teams can send, and never cut off', () => {
    assert.deepEqual(actions(personalText('a'.repeat(28_001))), ['unreadable']);
  });

  it('is unreadable when it is a picture, a file or nothing', () => {
    assert.deepEqual(actions(personalPicture()), ['unreadable']);
    assert.deepEqual(actions(personalText('  ')), ['unreadable']);
    assert.deepEqual(actions(personalText('', { raw: { attachments: [{}] } })), ['unreadable']);
  });

  it('is two things when a picture comes with words: words to read, a picture to tell about', () => {
    assert.deepEqual(actions(personalPicture('bel 112')), [
      { kind: 'text', text: 'bel 112' },
      'unreadable',
    ]);
  });

  it('is unreadable when it is a reaction', () => {
    const reaction = { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] };
    assert.deepEqual(actions(personalText('', { raw: reaction })), ['unreadable']);
  });

  it('is an edit when earlier words read otherwise now, or stand there again', () => {
    for (const eventType of ['editMessage', 'undeleteMessage']) {
      const raw = { type: 'messageUpdate', channelData: { tenant: { id: TENANT }, eventType } };
      assert.deepEqual(actions(personalText('zij &amp; hij', { raw })), [
        { kind: 'edited', text: 'zij & hij' },
      ]);
    }
  });

  it('is no edit that we read when the words are gone or endless', () => {
    for (const text of ['', 'a'.repeat(28_001)]) {
      const raw = { type: 'messageUpdate' };
      assert.deepEqual(actions(personalText(text, { raw })), ['unreadable']);
    }
  });

  it('is a deletion, whichever way Teams tells it', () => {
    const channelData = { tenant: { id: TENANT }, eventType: 'softDeleteMessage' };
    for (const type of ['messageDelete', 'messageUpdate']) {
      assert.deepEqual(actions(personalText('', { raw: { type, channelData } })), ['deleted']);
    }
  });

  it('is a departure when the app is removed, and not when it is renewed', () => {
    const remove = { type: 'installationUpdate', action: 'remove' };
    assert.deepEqual(actions(personalArrival({ raw: remove })), ['departure']);
    const left = { type: 'conversationUpdate', membersRemoved: [{ id: BOT.id }] };
    assert.deepEqual(actions(personalArrival({ raw: left })), ['departure']);
    const renewed = { type: 'installationUpdate', action: 'remove-upgrade' };
    assert.deepEqual(actions(personalArrival({ raw: renewed })), []);
  });

  it('names people in small letters, as the content lists them', () => {
    const from = { ...people.noor, aadObjectId: 'ABCDEF00-0000-4000-8000-000000000001' };
    const incoming = one(personalText('hoi', { from }));
    assert.equal(incoming.from.id, 'abcdef00-0000-4000-8000-000000000001');
  });

  it('is an arrival when the app is installed or somebody is added', () => {
    assert.deepEqual(actions(personalArrival()), ['arrival']);
    assert.deepEqual(actions(personalArrival({ raw: { action: 'add-upgrade' } })), ['arrival']);
    const added = { type: 'conversationUpdate', membersAdded: [{ id: people.noor.id }] };
    assert.deepEqual(actions(personalArrival({ raw: added })), ['arrival']);
  });

  for (const [title, raw] of Object.entries({
    'somebody leaves': { type: 'conversationUpdate', membersRemoved: [{ id: 'x' }] },
    'somebody types': { type: 'typing' },
    'a reaction is taken back': { type: 'messageReaction', reactionsRemoved: [{ type: 'like' }] },
    'it is an event': { type: 'event', name: 'x' },
    'it is an invoke that we do not know': { type: 'invoke', name: 'task/fetch', value: {} },
    'its type is unknown': { type: '__proto__' },
  })) {
    it(`is nothing to react to when ${title}`, () => {
      assert.deepEqual(actions(personalText('', { raw })), []);
    });
  }
});

describe('a press', () => {
  const press = { verb: 'intake.next', id: 'abc.1', inputs: { story: 'ik zag', where: 'Soest' } };
  const expected = {
    kind: 'press',
    verb: 'intake.next',
    id: 'abc.1',
    inputs: { story: 'ik zag', where: 'Soest' },
    message: '17',
  };

  it('carries verb, id, what was filled in, and the message of the button', () => {
    assert.deepEqual(actions(personalPress(press, { message: '17' })), [expected]);
    assert.deepEqual(actions(personalSubmit(press, { message: '17' })), [expected]);
    assert.deepEqual(actions(channelPress(press, { message: '17' })), [expected]);
  });

  it('may have no id and no message', () => {
    const [action] = actions(personalPress({ verb: 'menu.show' })) as [Record<string, unknown>];
    assert.equal(action['id'], undefined);
    assert.equal(action['message'], undefined);
    assert.deepEqual(action['inputs'], {});
  });

  it('takes numbers and toggles as text, and nothing that is not filled in by a person', () => {
    const value = {
      action: {
        type: 'Action.Execute',
        data: {
          v: 1,
          verb: 'intake.next',
          n: 3,
          yes: true,
          list: ['x'],
          object: {},
          nothing: null,
        },
      },
    };
    const [action] = actions(personalPress(press, { raw: { value } })) as [Record<string, unknown>];
    assert.deepEqual(action['inputs'], { n: '3', yes: 'true' });
  });

  it('is stale when its card is of another version, and keeps what was filled in', () => {
    for (const v of [0, 2, 1.5]) {
      assert.deepEqual(actions(personalPress({ ...press, v }, { message: '17' })), [
        { ...expected, verb: 'stale' },
      ]);
    }
  });

  const strange: readonly [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'menu.show'],
    ['a list', [1]],
    ['no action', {}],
    ['no data', { action: { type: 'Action.Execute', verb: 'menu.show' } }],
    ['text as data', { action: { data: 'menu.show' } }],
    ['no version', { action: { data: { verb: 'menu.show' } } }],
    ['a version as text', { action: { data: { v: '1', verb: 'menu.show' } } }],
    ['a verb that is no text', { action: { data: { v: 1, verb: { x: 1 } } } }],
    ['a verb with strange signs', { action: { data: { v: 1, verb: '../../x' } } }],
    ['an endless verb', { action: { data: { v: 1, verb: 'a'.repeat(61) } } }],
    ['an id that is no text', { action: { data: { v: 1, verb: 'menu.show', id: {} } } }],
    ['an endless id', { action: { data: { v: 1, verb: 'menu.show', id: 'a'.repeat(101) } } }],
  ];
  for (const [title, value] of strange) {
    it(`is stale and empty when its button carries ${title}`, () => {
      assert.deepEqual(actions(personalPress(press, { raw: { value } })), [
        { kind: 'press', verb: 'stale', id: undefined, inputs: {}, message: undefined },
      ]);
    });
  }

  it('never lets an input through that would change what objects are', () => {
    const data = JSON.parse(
      '{"v":1,"verb":"menu.show","__proto__":"x","_hidden":"x","a b":"x","constructor":"mine"}',
    ) as unknown;
    const incoming = one(personalPress(press, { raw: { value: { action: { data } } } }));
    assert.ok(incoming.action.kind === 'press');
    const inputs = incoming.action.inputs.reveal();
    assert.deepEqual(Object.keys(inputs), ['constructor']);
    assert.equal(Object.getPrototypeOf(inputs), Object.prototype);
  });

  it('is unreadable with more or longer input than any card asks for', () => {
    const many = Object.fromEntries(Array.from({ length: 61 }, (_, n) => [`i${String(n)}`, 'x']));
    assert.deepEqual(actions(personalPress({ ...press, inputs: many })), ['unreadable']);
    const long = { story: 'x'.repeat(28_001) };
    assert.deepEqual(actions(personalPress({ ...press, inputs: long })), ['unreadable']);
  });

  it('is words when words came along with a value', () => {
    assert.deepEqual(actions(personalText('hoi', { raw: { value: { v: 1, verb: 'x' } } })), [
      { kind: 'text', text: 'hoi' },
    ]);
  });
});

describe('an activity in a channel', () => {
  it('names the channel and the thread', () => {
    const incoming = one(channelText('overzicht', { root: '5' }));
    assert.equal(incoming.place, 'channel');
    assert.equal(incoming.channel, CHANNEL);
    assert.equal(incoming.thread, threadOf(CHANNEL, '5'));
    assert.equal(incoming.from.id, people.fatima.aadObjectId);
    assert.deepEqual(bare(incoming.action), { kind: 'text', text: 'overzicht' });
  });

  it('is an empty text when it is a bare mention', () => {
    assert.deepEqual(actions(channelText('')), [{ kind: 'text', text: '' }]);
  });

  it('is an arrival when the bot is added', () => {
    const incoming = one(channelArrival());
    assert.ok(incoming.place === 'channel');
    assert.equal(incoming.channel, CHANNEL);
    assert.equal(incoming.action.kind, 'arrival');
    const added = (id: string): Activity => ({
      type: 'conversationUpdate',
      membersAdded: [{ id }],
    });
    assert.deepEqual(actions(channelArrival({ raw: added(BOT.id) })), ['arrival']);
  });

  it('tells who joined, by the names that Teams gives', () => {
    const joined = (members: readonly object[]): unknown =>
      actions(channelArrival({ raw: { type: 'conversationUpdate', membersAdded: members } }));
    assert.deepEqual(joined([people.sem, { id: '29:x' }]), [
      {
        kind: 'joined',
        people: [
          [people.sem.aadObjectId, people.sem.name],
          ['29:x', ''],
        ],
      },
    ]);
    assert.deepEqual(joined([BOT, people.sem]), [
      'arrival',
      { kind: 'joined', people: [[people.sem.aadObjectId, people.sem.name]] },
    ]);
  });

  it('is nothing to react to when somebody leaves, or the bot does', () => {
    for (const id of [people.sem.id, BOT.id]) {
      const raw = { type: 'conversationUpdate', membersRemoved: [{ id }] };
      assert.deepEqual(actions(channelArrival({ raw })), []);
    }
    const raw = { type: 'installationUpdate', action: 'remove' };
    assert.deepEqual(actions(channelArrival({ raw })), []);
  });

  it('names the team, where Teams does', () => {
    const incoming = one(channelText('overzicht'));
    assert.ok(incoming.place === 'channel');
    assert.equal(incoming.team, CHANNEL);
  });

  it('is nothing to react to when colleagues react to a card or change their words', () => {
    const reaction = { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] };
    assert.deepEqual(actions(channelText('', { raw: reaction })), []);
    assert.deepEqual(actions(channelText('', { raw: { type: 'messageUpdate' } })), []);
  });
});

describe('an activity is refused', () => {
  it('when it is not from Teams', () => {
    for (const channelId of ['emulator', 'webchat', 'AseChannel', 'MSTEAMS', '']) {
      assert.equal(read(personalText('hoi', { raw: { channelId } })), 'CHANNEL');
    }
  });

  it('when it is of another tenant, a press as well', () => {
    for (const activity of [
      personalText('hoi', { tenantId: 'x' }),
      channelPress({ verb: 'ticket.show' }, { tenantId: 'x' }),
    ]) {
      assert.equal(read(activity), 'TENANT');
    }
  });

  it('when it does not say of which tenant it is', () => {
    const conversation = { id: 'a:1', conversationType: 'personal' };
    assert.equal(read(personalText('hoi', { raw: { conversation, channelData: {} } })), 'TENANT');
    assert.equal(read(personalText('hoi', { raw: { conversation, channelData: null } })), 'TENANT');
  });

  it('when it names two tenants, in whichever order', () => {
    const channelData = { tenant: { id: 'x' } };
    assert.equal(read(personalText('hoi', { raw: { channelData } })), 'TENANT');
    const conversation = { id: 'a:1', conversationType: 'personal', tenantId: 'x' };
    assert.equal(read(personalText('hoi', { raw: { conversation } })), 'TENANT');
  });

  it('not when one of the two places names the tenant, in capitals or not', () => {
    const conversation = { id: 'a:1', conversationType: 'personal' };
    assert.equal(read(personalText('hoi', { raw: { conversation } })).length, 1);
    const personal = personalText('hoi', { tenantId: TENANT.toUpperCase() });
    assert.equal(read(personal).length, 1);
  });

  it('never for its tenant when no tenant is set', () => {
    const activity = readActivity(personalText('hoi', { tenantId: 'x' }), allows);
    assert.ok(activity.kind === 'read');
    const incoming = readIncoming(activity.activity, { tenantId: undefined, at: AT });
    assert.equal(incoming.kind, 'read');
  });

  it('when it is from a group chat or from nowhere', () => {
    for (const conversationType of ['groupChat', 'meeting', undefined, null]) {
      const conversation = { id: '19:x', conversationType, tenantId: TENANT };
      assert.equal(read(personalText('hoi', { raw: { conversation } })), 'CONVERSATION');
    }
  });

  it('when it wants its answer on a host that is not of Teams', () => {
    assert.equal(read(personalText('hoi', { serviceUrl: 'https://evil.example/' })), 'SERVICE_URL');
    assert.equal(read(personalText('hoi', { raw: { serviceUrl: 'x' } })), 'SERVICE_URL');
  });

  for (const field of ['type', 'channelId', 'serviceUrl', 'from', 'recipient', 'conversation']) {
    for (const [title, value] of Object.entries({
      absent: undefined,
      null: null,
      'a number': 5,
      'a list': [],
      'an empty object': {},
    })) {
      it(`when ${field} is ${title}`, () => {
        assert.equal(read(personalText('hoi', { raw: { [field]: value } })), 'INVALID');
      });
    }
  }

  for (const [title, raw] of Object.entries({
    'its text is no text': { text: { x: 1 } },
    'its ids are endless': { from: { id: 'x'.repeat(501) } },
    'its attachments are no list': { attachments: 'x' },
    'its members are no list': { membersAdded: {} },
    'its tenant is no text': { channelData: { tenant: { id: 5 } } },
  })) {
    it(`when ${title}`, () => {
      assert.equal(read(personalText('hoi', { raw })), 'INVALID');
    });
  }

  for (const body of [undefined, null, 5, 'x', [], [{}], {}]) {
    it(`when it is ${body === undefined ? 'undefined' : JSON.stringify(body)}`, () => {
      assert.equal(read(body), 'INVALID');
    });
  }
});
