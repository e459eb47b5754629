// SPDX-License-Identifier: EUPL-1.2

/** One way in of one organisation. */
export type FeedOrigin = 'api' | 'file'

export interface Feed {
  organisationId: string
  origin: FeedOrigin
  firstAt: Date
  lastAt: Date
  /** Hours, set by a person; null: learned. */
  setHours: number | null
  isWatched: boolean
  silentSince: Date | null
  /** Seconds: of each day of the last four weeks on which something came in, the longest time without. */
  gaps: number[]
}

/** - `learning`: too little came in to say what is normal · `ignored`: a person said not to watch it */
export type FeedState = 'working' | 'silent' | 'learning' | 'ignored'

const hour = 3_600
const day = 24 * hour
/** Days with reports before we dare to say what is normal. */
const enoughDays = 5

/**
 * After how many seconds without reports a feed is silent; null when we cannot say. What a person set; else three times the
 * longest normal gap, but at most a day on top of it and at least an hour. Normal is what happened on three days or more of
 * the last four weeks: nights and weekends are, one breakdown is not.
 */
export function expectedWithin({ setHours, gaps }: Pick<Feed, 'setHours' | 'gaps'>): number | null {
  if (setHours !== null) return setHours * hour
  if (gaps.length < enoughDays) return null
  const normal = gaps.toSorted((a, b) => b - a)[2] ?? 0
  return Math.max(hour, Math.min(normal * 3, normal + day))
}

export function stateOf(feed: Feed, now: Date): FeedState {
  if (!feed.isWatched) return 'ignored'
  const within = expectedWithin(feed)
  if (within === null) return 'learning'
  return now.getTime() - feed.lastAt.getTime() > within * 1_000 ? 'silent' : 'working'
}
