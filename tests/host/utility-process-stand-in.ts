import { type MessagePort, parentPort, workerData } from 'node:worker_threads';

/** Gives a worker thread the `parentPort` that Electron gives a utility process, then runs the program in it. */
Object.defineProperty(process, 'parentPort', {
  value: {
    postMessage: (message: unknown) => parentPort?.postMessage(message),
    on: (_event: 'message', listener: (event: { data: unknown; ports: unknown[] }) => void) =>
      parentPort?.on('message', ({ data, ports }: { data: unknown; ports: MessagePort[] }) =>
        listener({ data, ports: ports.map(asMainPort) }),
      ),
  },
});

await import(String(workerData.program));

/** Electron's ports hand over an event, Node's the message itself. */
function asMainPort(port: MessagePort) {
  return {
    postMessage: (message: unknown) => port.postMessage(message),
    on: (_event: 'message', listener: (event: { data: unknown }) => void) =>
      port.on('message', (data: unknown) => listener({ data })),
    start: () => port.start(),
    close: () => port.close(),
  };
}
