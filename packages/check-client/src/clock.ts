// SPDX-License-Identifier: EUPL-1.2

/** What time it is, and waiting; a test brings its own. */
export interface Clock {
  now(): Date
  /** Ends early when the signal says so. */
  pause(ms: number, signal: AbortSignal): Promise<void>
}

/** The time of this machine. */
export const systemClock: Clock = {
  now: () => new Date(),
  pause: (ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve()
      const timer = setTimeout(done, ms)
      function done() {
        clearTimeout(timer)
        signal.removeEventListener('abort', done)
        resolve()
      }
      signal.addEventListener('abort', done)
    }),
}
