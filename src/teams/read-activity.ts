import { conceal } from '../domain/sensitive.ts';
import type { Action, Incoming, Person } from '../domain/incoming.ts';
import type { Instant } from '../domain/ids.ts';
import { Activity, MAX_TEXT, refused } from './activity.ts';
import type { Refused } from './activity.ts';
import { plainText } from './plain-text.ts';
import { readExecute, readSubmit } from './read-press.ts';
import type { AllowsServiceUrl } from './service-url.ts';

/** The invoke of a pressed Action.Execute. */
const EXECUTE = 'adaptiveCard/action';

/**
 * Reads the body of a request as an activity that may be authenticated. These checks come before
 * authentication, because the SDK treats other channels by other rules and hands our token to the
 * service URL.
 */
export function readActivity(
  body: unknown,
  allows: AllowsServiceUrl,
): { readonly kind: 'read'; readonly activity: Activity } | Refused {
  const activity = Activity.safeParse(body);
  if (!activity.success) return refused('INVALID');
  if (activity.data.channelId !== 'msteams') return refused('CHANNEL');
  if (!allows(activity.data.serviceUrl)) return refused('SERVICE_URL');
  return { kind: 'read', activity: activity.data };
}

/**
 * What a person did, out of an authenticated activity. Empty when there is nothing to react to.
 * Words with a picture beside them are two things: the words are read, and the picture is not,
 * which the person has to be told.
 *
 * @param rules.tenantId the only tenant that is served; `undefined` takes any
 * @param rules.at the time of arrival; the time in the activity is not ours to trust
 */
export function readIncoming(
  activity: Activity,
  rules: { readonly tenantId: string | undefined; readonly at: Instant },
): { readonly kind: 'read'; readonly incoming: readonly Incoming[] } | Refused {
  if (!isOfTenant(activity, rules.tenantId)) return refused('TENANT');
  const place = placeOf(activity);
  if (place === undefined) return refused('CONVERSATION');
  const from = personOf(activity);
  const incoming = actionsOf(activity).map((action): Incoming => {
    if (place === 'channel') {
      const thread = activity.conversation.id;
      const channel = thread.split(';messageid=')[0] ?? thread;
      return { place, from, at: rules.at, channel, thread, action };
    }
    const address = { conversation: activity.conversation.id, serviceUrl: activity.serviceUrl };
    return { place, from, at: rules.at, address, action };
  });
  return { kind: 'read', incoming };
}

/** True for the activity of a pressed button whose answer goes out in the response. */
export function isExecute(activity: Activity): boolean {
  return activity.type === 'invoke' && activity.name === EXECUTE;
}

/** Both places that name a tenant count, and at least one has to be there. */
function isOfTenant(activity: Activity, tenantId: string | undefined): boolean {
  if (tenantId === undefined) return true;
  const named = [activity.conversation.tenantId, activity.channelData?.tenant?.id].filter(
    (id) => typeof id === 'string',
  );
  return named.length > 0 && named.every((id) => id.toLowerCase() === tenantId.toLowerCase());
}

function placeOf(activity: Activity): 'personal' | 'channel' | undefined {
  const type = activity.conversation.conversationType;
  return type === 'personal' || type === 'channel' ? type : undefined;
}

function personOf(activity: Activity): Person {
  const { aadObjectId, id, name } = activity.from;
  return { id: aadObjectId ?? id, name: conceal(name ?? '') };
}

function actionsOf(activity: Activity): readonly Action[] {
  const isPersonal = placeOf(activity) === 'personal';
  const message = activity.replyToId ?? undefined;
  switch (activity.type) {
    case 'message':
      return messageOf(activity, isPersonal, message);
    case 'invoke':
      return isExecute(activity) ? [readExecute(activity.value, message)] : [];
    case 'installationUpdate':
      return activity.action?.startsWith('add') === true ? [{ kind: 'arrival' }] : [];
    case 'conversationUpdate':
      return hasArrived(activity, isPersonal) ? [{ kind: 'arrival' }] : [];
    // In a channel people react to each other as well; there the bot keeps quiet about it.
    case 'messageReaction':
      return isPersonal && (activity.reactionsAdded?.length ?? 0) > 0
        ? [{ kind: 'unreadable' }]
        : [];
    // The words were read when they were sent. Who changes them has to know that this is not seen.
    case 'messageUpdate':
      return isPersonal ? [{ kind: 'unreadable' }] : [];
    default:
      return [];
  }
}

/** In a team everybody is added one day; only the bot's own coming is an arrival there. */
function hasArrived(activity: Activity, isPersonal: boolean): boolean {
  const added = activity.membersAdded ?? [];
  return isPersonal ? added.length > 0 : added.some(({ id }) => id === activity.recipient.id);
}

function messageOf(
  activity: Activity,
  isPersonal: boolean,
  message: string | undefined,
): readonly Action[] {
  const text = plainText(activity.text ?? '', activity.entities ?? [], activity.recipient.id);
  if (text.length > MAX_TEXT) return [{ kind: 'unreadable' }];
  if (text === '' && activity.value !== undefined && activity.value !== null) {
    return [readSubmit(activity.value, message)];
  }
  const hasMore = (activity.attachments ?? []).some(({ contentType }) => !isOfText(contentType));
  if (text !== '') {
    const words: Action = { kind: 'text', text: conceal(text) };
    return hasMore ? [words, { kind: 'unreadable' }] : [words];
  }
  if (hasMore || isPersonal) return [{ kind: 'unreadable' }];
  // A bare mention in the channel asks for something, even if it does not say what.
  return [{ kind: 'text', text: conceal('') }];
}

/** Teams attaches the text once more as HTML, and a quoted message as a reference. */
function isOfText(contentType: string | null | undefined): boolean {
  return contentType === 'text/html' || contentType === 'messageReference';
}
