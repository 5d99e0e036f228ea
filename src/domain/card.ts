/** A finished Adaptive Card. Only `cards/` makes one; to everybody else it is opaque. */
export interface Card {
  readonly type: 'AdaptiveCard';
  readonly version: '1.5';
  readonly [key: string]: unknown;
}

/** What a person gets back on an action. Pressed: in the answer itself. Typed: as a message. */
export interface Reply {
  readonly card: Card;
  /** One plain line that follows as a message: the `tel:` link of the 112 card works there. */
  readonly line?: string;
}
