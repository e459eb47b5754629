// SPDX-License-Identifier: EUPL-1.2

/** An invented name of the past weeks: how many hours ago it was received, and how many minutes later somebody judged it. */
export interface PastName {
  name: string
  hoursAgo: number
  minutes: number
  step: 'list' | 'clear' | 'refer'
  /** Hours after it was listed that its owner was right. */
  liftedAfter?: number
}

const words = [
  'pakket-volgen',
  'bank-controle',
  'boete-regeling',
  'energie-terugvraag',
  'inlog-herstel',
  'toeslag-aanvraag',
  'webshop-uitverkoop',
  'betaalverzoek-klaar',
]

/** Forty of them, the oldest first; the minutes follow a fixed pattern, a few long ones among many short ones. */
export const pastNames: readonly PastName[] = Array.from(
  { length: 40 },
  (_, n): PastName => ({
    name: `${words[n % words.length]}-${n + 1}.example`,
    hoursAgo: 480 - n * 11,
    minutes: [4, 7, 9, 12, 18, 26, 41, 75, 190, 640][(n * 7) % 10] ?? 12,
    step: n % 9 === 4 ? 'clear' : n % 13 === 6 ? 'refer' : 'list',
    ...(n === 15 && { liftedAfter: 20 }),
  }),
)
