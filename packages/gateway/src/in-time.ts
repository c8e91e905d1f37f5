// Ends what takes too long.

export class TimeOut extends Error {
  override readonly name = 'TimeOut';
}

/** @throws TimeOut after so many milliseconds */
export function inTime<Value>(timeout: number, start: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  const controller = new AbortController();
  return new Promise<Value>((resolve, reject) => {
    const timer = setTimeout(() => {
      const error = new TimeOut();
      controller.abort(error);
      reject(error);
    }, timeout);
    start(controller.signal)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}
