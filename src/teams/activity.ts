import { z } from 'zod';

/**
 * An activity as it comes in: strict on what we use, blind to everything else. What is not named
 * here is dropped, so nothing further in can depend on it.
 *
 * Teams writes `null` where it has nothing to say, so every field that may be absent may be null.
 */

const Id = z.string().min(1).max(500);

const Account = z.object({
  id: Id,
  aadObjectId: z.string().min(1).max(100).nullish(),
  name: z.string().max(500).nullish(),
});

const Conversation = z.object({
  id: Id,
  conversationType: z.string().max(50).nullish(),
  tenantId: z.string().max(100).nullish(),
});

export const Activity = z.object({
  type: z.string().min(1).max(100),
  /** For an invoke: which one. */
  name: z.string().max(200).nullish(),
  id: Id.nullish(),
  channelId: z.string().max(100),
  serviceUrl: z.string().min(1).max(300),
  from: Account,
  recipient: Account,
  conversation: Conversation,
  replyToId: Id.nullish(),
  /** Typed words. What is longer than Teams can send is still read here, see `MAX_TEXT`. */
  text: z.string().nullish(),
  /** What a pressed button carries. Read in `read-press.ts`. */
  value: z.unknown().optional(),
  /** For an installationUpdate: `add`, `remove`, … */
  action: z.string().max(100).nullish(),
  membersAdded: z.array(Account).max(5000).nullish(),
  membersRemoved: z
    .array(z.object({ id: Id }))
    .max(5000)
    .nullish(),
  reactionsAdded: z.array(z.unknown()).max(100).nullish(),
  attachments: z
    .array(z.object({ contentType: z.string().max(200).nullish() }))
    .max(100)
    .nullish(),
  /** Mentions and more; what is no mention of ours is skipped, whatever its shape. */
  entities: z.array(z.unknown()).max(500).nullish(),
  channelData: z
    .object({
      tenant: z.object({ id: z.string().max(100).nullish() }).nullish(),
      team: z.object({ id: Id.nullish() }).nullish(),
      /** What happened to a message, `softDeleteMessage`; for some types the only place that says it. */
      eventType: z.string().max(100).nullish(),
    })
    .nullish(),
});
export type Activity = z.output<typeof Activity>;

/** A mention, as one of the entities: the piece of the text that stands for somebody. */
export const Mention = z.object({
  type: z.literal('mention'),
  text: z.string().min(1).max(1000),
  mentioned: z.object({ id: Id }),
});

/**
 * Teams itself carries about 28 KB in a message. Anything longer did not come from a person who
 * typed it, and is not read: cutting it off would lose a part of a story in silence.
 */
export const MAX_TEXT = 28_000;

/**
 * Why an activity is not served.
 *
 * - `INVALID`: it is no activity that we understand.
 * - `CHANNEL`: it does not come from Teams.
 * - `SERVICE_URL`: it wants its answer on a host that we do not trust.
 * - `TENANT`: it comes from another tenant, or does not say from which.
 * - `CONVERSATION`: it is from a group chat or something else than a personal chat or a channel.
 */
export type RefusalCode = 'INVALID' | 'CHANNEL' | 'SERVICE_URL' | 'TENANT' | 'CONVERSATION';

export interface Refused {
  readonly kind: 'refused';
  readonly code: RefusalCode;
}

export function refused(code: RefusalCode): Refused {
  return { kind: 'refused', code };
}
