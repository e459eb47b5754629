// SPDX-License-Identifier: EUPL-1.2

const known = [
  'too-large',
  'too-deep',
  'too-many',
  'took-too-long',
  'encrypted',
  'damaged',
  'unknown-kind',
  'no-words-seen',
  'unsure',
  'not-opened',
  'ended-its-reader',
  'failed',
] as const

/** Key of the words that say why a person gets a message. */
export function whyText(because: string | null): (typeof known)[number] {
  return known.find((one) => one === because) ?? 'failed'
}
