import { z } from 'zod';

/** "Je hebt een bericht." Stored by Teams: says nothing else than the number and Bekijken. */
export const MessageView = z.strictObject({ id: z.string(), number: z.string() });
export type MessageView = z.output<typeof MessageView>;
