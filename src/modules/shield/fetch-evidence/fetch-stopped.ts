// SPDX-License-Identifier: EUPL-1.2
import type { FetchFailure } from './fetched-page.ts'

/** A fetch that ends here, and why. Carries no address: what is thrown may come in a log. */
export class FetchStopped extends Error {
  readonly because: FetchFailure

  constructor(because: FetchFailure) {
    super(because)
    this.because = because
  }
}
