import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A server that answers as it likes. */
export interface Hostile {
  readonly address: string;
  /** What was asked of it so far. */
  readonly asked: string[];
  readonly close: () => void;
}

export async function hostile(
  answer: (response: ServerResponse, path: string, request: IncomingMessage) => void,
): Promise<Hostile> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    // Whoever verifies may hang up at any moment.
    response.on('error', () => undefined);
    answer(response, path, request);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return {
    address: `http://127.0.0.1:${port}/`,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
