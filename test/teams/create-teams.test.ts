import assert from 'node:assert/strict';
import sinon from 'sinon';
import { StoreError } from '../../src/application/ports/errors.ts';
import type { Incoming } from '../../src/domain/incoming.ts';
import {
  cardIn,
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
  threadOf,
} from '../support/connector.ts';
import type { Activity } from '../support/connector.ts';
import { aCard, answerPresses, startEdge } from './edge.ts';
import type { Edge } from './edge.ts';

const MARKER = 'zebrapad-kwartel';
const chat = chatOf(people.noor);
const press = { verb: 'menu.show' };

describe('an activity over HTTP', () => {
  let edge: Edge;
  afterEach(async () => {
    sinon.restore();
    await edge.close();
  });

  /** Activities with the service URL of this test’s connector. */
  const here = (): { serviceUrl: string } => ({ serviceUrl: edge.connector.url });

  describe('that is served', () => {
    beforeEach(async () => {
      edge = await startEdge();
    });

    it('is answered with the card in the response when it is a press', async () => {
      for (const activity of [personalPress(press, here()), channelPress(press, here())]) {
        const answer = await edge.post(activity);
        assert.equal(answer.status, 200);
        assert.deepEqual(answer.body, {
          statusCode: 200,
          type: 'application/vnd.microsoft.card.adaptive',
          value: aCard,
        });
      }
      assert.equal(edge.handled.length, 2);
      assert.equal(edge.connector.requests.length, 0);
    });

    it('is answered with an empty 200 when it is something else', async () => {
      for (const activity of [
        personalText('hoi', here()),
        personalArrival(here()),
        personalPicture('', here()),
        channelText('overzicht', here()),
        channelArrival(here()),
      ]) {
        const answer = await edge.post(activity);
        assert.equal(answer.status, 200);
        assert.equal(answer.text, '');
      }
      assert.deepEqual(
        edge.handled.map(({ place, action }) => [place, action.kind]),
        [
          ['personal', 'text'],
          ['personal', 'arrival'],
          ['personal', 'unreadable'],
          ['channel', 'text'],
          ['channel', 'arrival'],
        ],
      );
    });

    it('gets the card of an Action.Submit as a message', async () => {
      assert.equal((await edge.post(personalSubmit(press, here()))).text, '');
      await edge.connector.until(() => edge.connector.messages(chat).length === 1);
      assert.deepEqual(edge.connector.shown(chat), [aCard]);
    });

    it('hands words on before the picture beside them', async () => {
      await edge.post(personalPicture('bel 112', here()));
      assert.deepEqual(
        edge.handled.map(({ action }) => action.kind),
        ['text', 'unreadable'],
      );
    });

    it('hands an unknown verb on, because only the application knows what is stale', async () => {
      cardIn(await edge.post(personalPress({ verb: 'no.such-verb' }, here())));
      assert.equal(edge.handled[0]?.action.kind, 'press');
    });

    it('tells its service URL once it passed all checks', async () => {
      await edge.post(personalText('hoi', here()));
      assert.deepEqual(edge.serviceUrls, [edge.connector.url]);
    });

    it('is answered 501 when it is an invoke that we do not have', async () => {
      const answer = await edge.post(
        personalPress(press, { ...here(), raw: { name: 'task/fetch' } }),
      );
      assert.equal(answer.status, 501);
      assert.deepEqual(answer.body, { code: 'NOT_SUPPORTED' });
      assert.equal(edge.handled.length, 0);
    });

    it('cannot steer the SDK by fields that we do not read', async () => {
      const raw = { deliveryMode: 'expectReplies', callerId: 'urn:botframework:azure' };
      cardIn(await edge.post(personalPress(press, { ...here(), raw })));
    });
  });

  describe('that is refused', () => {
    beforeEach(async () => {
      edge = await startEdge();
    });

    const conversation = { id: '19:x', conversationType: 'groupChat', tenantId: undefined };
    const refusals: readonly [string, () => Activity, number, string][] = [
      [
        'words of another tenant',
        () => personalText('hoi', { ...here(), tenantId: 'x' }),
        403,
        'REFUSED',
      ],
      [
        'a press of another tenant',
        () => channelPress(press, { ...here(), tenantId: 'x' }),
        403,
        'REFUSED',
      ],
      [
        'words in a group chat',
        () => personalText('hoi', { ...here(), raw: { conversation } }),
        403,
        'REFUSED',
      ],
      [
        'a press in a group chat',
        () => personalPress(press, { ...here(), raw: { conversation } }),
        403,
        'REFUSED',
      ],
      [
        'another channel',
        () => personalText('hoi', { ...here(), raw: { channelId: 'emulator' } }),
        403,
        'REFUSED',
      ],
      [
        'a press from another channel',
        () => personalPress(press, { ...here(), raw: { channelId: 'AseChannel' } }),
        403,
        'REFUSED',
      ],
      [
        'another service URL',
        () => personalText('hoi', { serviceUrl: 'https://evil.example/' }),
        403,
        'REFUSED',
      ],
      ['no activity', () => ({ hoi: MARKER }), 400, 'INVALID_ACTIVITY'],
    ];
    for (const [title, activity, status, code] of refusals) {
      it(`gets ${String(status)} and reaches nobody: ${title}`, async () => {
        const answer = await edge.post(activity());
        assert.equal(answer.status, status);
        assert.deepEqual(answer.body, { code });
        assert.equal(edge.handled.length, 0);
        assert.deepEqual(edge.serviceUrls, []);
        assert.equal(edge.connector.requests.length, 0);
        assert.equal(edge.lines.length, 1);
      });
    }
  });

  describe('whose handling goes wrong', () => {
    const console_ = { output: '' };
    const fail = (incoming: Incoming): Promise<undefined> => {
      if (incoming.action.kind === 'unreadable') throw new TypeError(MARKER);
      return Promise.reject(
        incoming.action.kind === 'text' ? new StoreError('STORE_UNAVAILABLE') : new Error(MARKER),
      );
    };
    beforeEach(async () => {
      edge = await startEdge(fail);
      console_.output = '';
      for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
        sinon.replace(console, method, (...data: unknown[]) => {
          console_.output += data.map(String).join(' ');
        });
      }
    });

    const reference = (): string => {
      const line = edge.lines.find(({ level }) => level === 'error');
      assert.match(line?.fields.reference ?? '', /^[0-9a-f]{8}$/);
      return line?.fields.reference ?? '';
    };

    it('answers a press with a sentence and a reference that stands in the log', async () => {
      const answer = await edge.post(
        personalPress({ verb: 'menu.show', inputs: { story: MARKER } }, here()),
      );
      assert.equal(answer.status, 200);
      assert.deepEqual(answer.body, {
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: `Er ging iets mis. Probeer het nog eens. Bel bij direct gevaar 112. (code ${reference()})`,
      });
    });

    it('answers words with the same sentence as a message', async () => {
      assert.equal((await edge.post(personalText(MARKER, here()))).status, 200);
      await edge.connector.until(() => edge.connector.messages(chat).length === 1);
      const [shown] = edge.connector.shown(chat);
      assert.match(String(shown), /Bel bij direct gevaar 112\. \(code [0-9a-f]{8}\)$/);
      assert.match(String(shown), new RegExp(reference()));
      assert.equal(edge.lines.at(-1)?.fields.code, 'STORE_UNAVAILABLE');
    });

    it('says nothing to somebody who only arrived', async () => {
      assert.equal((await edge.post(personalArrival(here()))).status, 200);
      assert.equal(edge.connector.requests.length, 0);
    });

    it('goes on with the next part', async () => {
      await edge.post(personalPicture('hoi', here()));
      assert.equal(edge.handled.length, 2);
    });

    it('leaks nothing of the error or of the words, anywhere', async () => {
      const answers = [
        await edge.post(personalPress({ verb: 'x', inputs: { story: MARKER } }, here())),
        await edge.post(personalText(MARKER, here())),
        await edge.post(personalPicture(MARKER, here())),
        await edge.post(channelText(MARKER, here())),
      ];
      await edge.connector.until(() => edge.connector.messages().length === 4);
      const told = JSON.stringify([
        answers.map(({ text }) => text),
        edge.lines,
        edge.connector.messages(),
      ]);
      assert.equal(told.includes(MARKER), false);
      assert.equal(console_.output, '');
    });

    it('is answered even when nobody can be reached', async () => {
      edge.connector.failWhen(() => ({ kind: 'status', status: 403 }));
      assert.equal((await edge.post(personalText('hoi', here()))).status, 200);
    });
  });

  it('is answered with a sentence when a press comes to nothing', async () => {
    edge = await startEdge(() => Promise.resolve(undefined));
    assert.deepEqual((await edge.post(personalPress(press, here()))).body, {
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Ontvangen.',
    });
  });

  it('gets the line beside a card as a message after the answer, without waiting for it', async () => {
    edge = await startEdge(() => Promise.resolve({ card: aCard, line: '[Bel 112](tel:112)' }));
    edge.connector.failWhen(() => ({ kind: 'hang', accepted: true }));
    const started = performance.now();
    cardIn(await edge.post(personalPress({ verb: 'danger.now' }, here())));
    assert.ok(performance.now() - started < 2000);
    await edge.connector.until(() => edge.connector.messages(chat).length === 1);
    assert.deepEqual(edge.connector.shown(chat), ['[Bel 112](tel:112)']);
    assert.equal(edge.connector.messages(chat)[0]?.activity.summary, 'Je hebt een bericht.');
  });

  it('gets card and line as two messages, in order, when it is no press', async () => {
    edge = await startEdge(() => Promise.resolve({ card: aCard, line: 'Bel 112.' }));
    await edge.post(channelText('hulp', { ...here(), root: '9' }));
    const thread = threadOf(CHANNEL, '9');
    await edge.connector.until(() => edge.connector.messages(thread).length === 2);
    assert.deepEqual(edge.connector.shown(thread), [aCard, 'Bel 112.']);
  });

  it('is served with the connector down, when it is a press', async () => {
    edge = await startEdge();
    await edge.connector.stop();
    cardIn(await edge.post(personalPress({ verb: 'danger.now' }, here())));
  });

  it('is served also when its service URL cannot be noted', async () => {
    edge = await startEdge(answerPresses, {
      seenServiceUrl: () => {
        throw new Error(MARKER);
      },
    });
    cardIn(await edge.post(personalPress(press, here())));
    assert.equal(JSON.stringify(edge.lines).includes(MARKER), false);
  });

  it('carries the time of its arrival', async () => {
    edge = await startEdge();
    const before = new Date().toISOString();
    await edge.post(personalText('hoi', here()));
    const at = edge.handled[0]?.at ?? '';
    assert.ok(at >= before && at <= new Date().toISOString());
  });

  it('of any tenant is served where no tenant is set', async () => {
    edge = await startEdge(answerPresses, { tenantId: undefined });
    cardIn(await edge.post(personalPress(press, { ...here(), tenantId: 'x' })));
  });
});
