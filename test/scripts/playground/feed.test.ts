import assert from 'node:assert/strict';
import { createFeed } from '../../../scripts/playground/feed.ts';
import type { Feed, FeedAction } from '../../../scripts/playground/feed.ts';

const message = (messageId: string, text: string) => ({
  ...{ messageId, text, timestamp: 1, from: { id: 'bot' } },
});
const said = (id: string, text: string, conversation = 'channel'): FeedAction => ({
  action: 'createMessage',
  actionConversationId: conversation,
  message: { ...message(id, text), postConversationId: `${conversation};${id}` },
});
const changed = (id: string, text: string): FeedAction => ({
  action: 'updateMessage',
  actionConversationId: 'channel',
  message: message(id, text),
});

interface Looker {
  readonly viewer: string;
  readonly sees: (conversation: string) => boolean;
  readonly history: 'with' | 'without';
}

/** What somebody hears, as "create 1 words". */
function hear(
  feed: Feed,
  { viewer = 'fatima', sees = () => true, history = 'with' }: Partial<Looker> = {},
) {
  const heard: string[] = [];
  const send = (action: FeedAction) => {
    heard.push(
      action.action === 'typing'
        ? 'typing'
        : `${action.action} ${action.message.messageId} ${String(action.message['text'])}`,
    );
  };
  const leave = feed.listen({ viewer, sees, send }, history);
  return { heard, leave };
}

describe('the feed of the Playground', () => {
  it('tells a page that is opened later what was said before, in order', () => {
    const feed = createFeed();
    feed.add(said('1', 'een'));
    feed.add(said('2', 'twee'));
    assert.deepEqual(hear(feed).heard, ['createMessage 1 een', 'createMessage 2 twee']);
  });

  it('tells a changed message once, in its newest form and still as a post of its own', () => {
    const feed = createFeed();
    feed.add(said('1', 'nieuw'));
    feed.add(changed('1', 'opgepakt'));
    const posts: FeedAction[] = [];
    const send = (action: FeedAction) => posts.push(action);
    feed.listen({ viewer: 'x', sees: () => true, send }, 'with');
    assert.deepEqual(posts, [said('1', 'opgepakt')]);
  });

  it('tells nothing of before to a page that connects anew', () => {
    const feed = createFeed();
    feed.add(said('1', 'een'));
    const { heard } = hear(feed, { history: 'without' });
    feed.add(said('2', 'twee'));
    assert.deepEqual(heard, ['createMessage 2 twee']);
  });

  it('tells nobody of a second message with the same id or a change of an unknown one', () => {
    const feed = createFeed();
    const { heard } = hear(feed);
    feed.add(said('1', 'een'));
    feed.add(said('1', 'een'));
    feed.add(changed('9', 'nooit'));
    assert.deepEqual(heard, ['createMessage 1 een']);
  });

  it('does not tell the author, who sees it already, but does after a reload', () => {
    const feed = createFeed();
    const { heard } = hear(feed, { viewer: 'fatima' });
    feed.add(said('1', 'van Fatima'), 'fatima');
    assert.deepEqual(heard, []);
    assert.deepEqual(hear(feed, { viewer: 'fatima' }).heard, ['createMessage 1 van Fatima']);
  });

  it('keeps the chat of one person from the others', () => {
    const feed = createFeed();
    feed.add(said('1', 'geheim', 'chat of noor'));
    const sees = (conversation: string) => conversation !== 'chat of noor';
    const { heard } = hear(feed, { sees });
    feed.add(said('2', 'geheim', 'chat of noor'));
    assert.deepEqual(heard, []);
  });

  it('tells that the bot types to those who look, and to nobody later', () => {
    const feed = createFeed();
    const { heard, leave } = hear(feed);
    feed.add({ action: 'typing', actionConversationId: 'channel' });
    leave();
    feed.add({ action: 'typing', actionConversationId: 'channel' });
    assert.deepEqual([heard, hear(feed).heard], [['typing'], []]);
  });
});
