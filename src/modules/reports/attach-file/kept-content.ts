// SPDX-License-Identifier: EUPL-1.2

/** What is kept of a file: sealed, or in clear when it is older than that; neither when it was wiped. */
export interface KeptContent {
  digest: Buffer
  bytes: Buffer | null
  sealed: Buffer | null
}
