import { Pool } from 'undici';

/** The side of Teams: posts activities over connections that stay open. */
export interface Client {
  /** Posts an activity and gives the body of the answer. Throws when the status is not 200. */
  readonly post: (activity: object) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** A client of the bot on this port. */
export function connectTo(port: number): Client {
  const pool = new Pool(`http://127.0.0.1:${String(port)}`, { connections: 16, pipelining: 1 });
  return {
    post: async (activity) => {
      const { statusCode, body } = await pool.request({
        path: '/api/messages',
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity),
      });
      const text = await body.text();
      if (statusCode !== 200) throw new Error(`The bot answered ${String(statusCode)}: ${text}`);
      return text;
    },
    close: () => pool.close(),
  };
}
