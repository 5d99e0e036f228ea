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
  const from = personOf(activity.from);
  const incoming = actionsOf(activity).map((action): Incoming => {
    if (place === 'channel') {
      const thread = activity.conversation.id;
      const channel = thread.split(';messageid=')[0] ?? thread;
      const team = activity.channelData?.team?.id ?? undefined;
      return { place, from, at: rules.at, channel, team, thread, action };
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

function personOf({ aadObjectId, id, name }: Activity['from']): Person {
  // The lists of the content and Teams do not agree on capitals.
  return { id: aadObjectId?.toLowerCase() ?? id, name: conceal(name ?? '') };
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
      return installationOf(activity, isPersonal);
    case 'conversationUpdate':
      return isPersonal ? chatUpdateOf(activity) : teamUpdateOf(activity);
    // In a channel people react to each other as well; there the bot keeps quiet about it.
    case 'messageReaction':
      return isPersonal && (activity.reactionsAdded?.length ?? 0) > 0
        ? [{ kind: 'unreadable' }]
        : [];
    // The words were read when they were sent. Who changes them has to know what happens with that.
    case 'messageUpdate':
      return isPersonal ? editOf(activity, message) : [];
    case 'messageDelete':
      return isPersonal ? [{ kind: 'deleted' }] : [];
    default:
      return [];
  }
}

/** `add-upgrade` and `remove-upgrade` are a new version of the app: nobody comes or goes. */
function installationOf({ action }: Activity, isPersonal: boolean): readonly Action[] {
  if (action?.startsWith('add') === true) return [{ kind: 'arrival' }];
  return action === 'remove' && isPersonal ? [{ kind: 'departure' }] : [];
}

function chatUpdateOf({ membersAdded, membersRemoved, recipient }: Activity): readonly Action[] {
  const left = (membersRemoved ?? []).some(({ id }) => id === recipient.id);
  if (left) return [{ kind: 'departure' }];
  return (membersAdded?.length ?? 0) > 0 ? [{ kind: 'arrival' }] : [];
}

/** In a team only the bot's own coming is an arrival; everybody else joins it. */
function teamUpdateOf({ membersAdded, recipient }: Activity): readonly Action[] {
  const added = membersAdded ?? [];
  const people = added.filter(({ id }) => id !== recipient.id).map(personOf);
  return [
    ...(people.length < added.length ? [{ kind: 'arrival' } as const] : []),
    ...(people.length > 0 ? [{ kind: 'joined', people } as const] : []),
  ];
}

/** What a changed message says now. Teams tells some deletions as a change. */
function editOf(activity: Activity, message: string | undefined): readonly Action[] {
  if (activity.channelData?.eventType === 'softDeleteMessage') return [{ kind: 'deleted' }];
  return messageOf(activity, true, message).map((action) =>
    action.kind === 'text' ? { kind: 'edited', text: action.text } : action,
  );
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
