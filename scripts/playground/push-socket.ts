import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/** The server's half of a websocket on which only the server speaks (RFC 6455). */
export interface PushSocket {
  readonly send: (text: string) => void;
  readonly isOpen: () => boolean;
  readonly onClose: (listener: () => void) => void;
}

/** Fixed by RFC 6455 §1.3. */
const PROTOCOL_ID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const FIN_TEXT = 0x81;
const FIN_CLOSE = 0x88;

/**
 * Accepts a websocket handshake. A page of the Playground never sends anything but its close, so
 * frames from the client are not read: any byte of it ends the connection.
 *
 * @returns undefined, after ending the connection, when the request is no websocket handshake
 */
export function acceptPushSocket(request: IncomingMessage, socket: Duplex): PushSocket | undefined {
  const key = request.headers['sec-websocket-key'];
  if (key === undefined) {
    socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
    return undefined;
  }
  const accept = createHash('sha1')
    .update(key + PROTOCOL_ID)
    .digest('base64');
  socket.write(
    'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n' +
      `Sec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  socket.on('error', () => {
    socket.destroy();
  });
  socket.once('data', () => {
    socket.end(Buffer.from([FIN_CLOSE, 0]));
  });
  return {
    send: (text) => {
      if (socket.writable) socket.write(textFrame(text));
    },
    isOpen: () => socket.writable,
    onClose: (listener) => {
      socket.once('close', listener);
    },
  };
}

/** One unmasked, unfragmented text frame: RFC 6455 §5.2. */
function textFrame(text: string): Buffer {
  const body = Buffer.from(text);
  return Buffer.concat([header(body.length), body]);
}

function header(length: number): Buffer {
  if (length < 126) return Buffer.from([FIN_TEXT, length]);
  if (length < 65_536) {
    const head = Buffer.from([FIN_TEXT, 126, 0, 0]);
    head.writeUInt16BE(length, 2);
    return head;
  }
  const head = Buffer.alloc(10);
  head[0] = FIN_TEXT;
  head[1] = 127;
  head.writeBigUInt64BE(BigInt(length), 2);
  return head;
}
