import type { Card } from '../../src/domain/card.ts';
import { channelCard, personalCard } from '../engine.ts';
import type { Frame } from '../frame.ts';
import template from './template.json' with { type: 'json' };
import { NoticeView } from './view.ts';

const model = ({ title, paragraphs, actions }: NoticeView) => ({
  title,
  paragraphs,
  sets:
    actions.length === 0
      ? []
      : [{ actions: actions.map((action) => ({ ...action, id: action.id ?? null })) }],
});

const inPersonalChat = personalCard({ view: NoticeView, template, model });
const inChannel = channelCard({ view: NoticeView, template, model });

/**
 * A short message with the ways on. The title is a fixed sentence; a paragraph may hold the name
 * of a colleague. In the channel the frame's language does not matter: cards there are Dutch.
 */
export function noticeCard(view: NoticeView, frame: Frame): Card {
  return view.place === 'personal' ? inPersonalChat(view, frame) : inChannel(view);
}
