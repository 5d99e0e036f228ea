/** What one person has open, as seen from what its pages ask for. */
export interface Pages {
  /** A page is being loaded. */
  readonly loading: () => void;
  /** A page opened its websocket; `start` is called when the page can take what is said. */
  readonly connected: (start: (history: 'with' | 'without') => void) => void;
  /** A page has its list of conversations and tells that it shows one. */
  readonly ready: () => void;
}

/**
 * A page of the Playground breaks on a message of a conversation that it has not loaded yet, and on
 * one that it has already. When it breaks it connects anew, without being loaded anew. So the first
 * websocket after a load waits until the page is ready and gets what was said before; any other gets
 * only what is said from then on.
 */
export function watchPages(): Pages {
  let loads = 0;
  let waiting: ((history: 'with' | 'without') => void)[] = [];
  return {
    loading: () => {
      loads += 1;
    },
    connected: (start) => {
      if (loads === 0) {
        start('without');
        return;
      }
      loads -= 1;
      waiting.push(start);
    },
    ready: () => {
      for (const start of waiting) start('with');
      waiting = [];
    },
  };
}
