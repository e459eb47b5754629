// SPDX-License-Identifier: EUPL-1.2

/** How much of a picture is read. Sizes in bytes unless said. */
export const pictureLimits = {
  bytes: 10 * 1024 * 1024,
  pixels: 25_000_000,
  /** Of what one code says, characters. */
  code: 16_000,
  /** Milliseconds for the words of one picture. */
  readingWords: 20_000,
} as const
