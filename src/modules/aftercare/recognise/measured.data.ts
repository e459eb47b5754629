// SPDX-License-Identifier: EUPL-1.2

/** What somebody with both key halves can try, as it was measured: see decision 0078. Published, because it is the risk that is left. */
export const measured = {
  /** Contacts a second on one core, with the native library: 6,400 and 8,400 in two runs on a busy machine. */
  perSecond: 8_000,
  /** Dutch mobile numbers that are possible (06 and eight digits). */
  mobileNumbers: 100_000_000,
  /** Elements that the second key holder of the trial answers in the life of one key. A real one agrees to its own number. */
  secondHolder: 40_000,
} as const
