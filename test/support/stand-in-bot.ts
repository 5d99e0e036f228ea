import { createServer } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import { z } from 'zod';

/**
 * A program in the bot's place, for tests of what stands round the bot. It prints every activity as
 * a line of JSON, answers a message with its words ("val om" makes it end with code 3) and a press
 * with a plain message.
 */

const Activity = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  serviceUrl: z.string(),
  conversation: z.looseObject({ id: z.string() }),
});

async function answer(activity: z.infer<typeof Activity>): Promise<void> {
  if (activity.text === 'val om') process.exit(3);
  const conversation = encodeURIComponent(activity.conversation.id);
  await fetch(`${activity.serviceUrl}/v3/conversations/${conversation}/activities`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      text: `Je zei: ${(activity.text ?? '').replaceAll(/<[^>]+>/g, '')}`,
    }),
  });
}

createServer((request, response) => {
  void (async () => {
    const body = await readText(request);
    if (request.method === 'POST') {
      const activity = Activity.parse(JSON.parse(body));
      console.log(JSON.stringify(activity));
      if (activity.type === 'message') await answer(activity);
    }
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end('{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"Goed"}');
  })();
}).listen(Number(process.env['PORT']), '127.0.0.1');
