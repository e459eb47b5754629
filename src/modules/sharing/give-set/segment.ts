// SPDX-License-Identifier: EUPL-1.2

/** SHA-256 of a text, in hexadecimals. */
export type Hash = (text: string) => string

export interface SegmentChange {
  change: 'added' | 'removed'
  kind: string
  value: string
}

/** What one version of a set changed. Each carries the digest of the one before, so that none can be altered or left out unseen. */
export interface Segment {
  version: number
  madeAt: Date
  previousDigest: string
  changes: readonly SegmentChange[]
  /** How many items the set holds at this version. */
  total: number
  digest: string
}

/** What the first version follows. */
export const noDigest = ''

/** Changes in one version at most; more become several versions. */
export const mostChanges = 2_000

/**
 * As the published description says it, so that a recipient can recompute it: the hash of the JSON of [key, version, time, digest before, total,
 * changes], the changes as JSON of [change, kind, value] in order of those texts.
 */
export function digestOf(hash: Hash, key: string, segment: Omit<Segment, 'digest'>): string {
  const { version, madeAt, previousDigest, total, changes } = segment
  const lines = changes.map(({ change, kind, value }) => JSON.stringify([change, kind, value])).toSorted()
  return hash(JSON.stringify([key, version, madeAt.toISOString(), previousDigest, total, lines]))
}

/** What a version holds: all that was added up to it, minus all that was removed. As 'kind value'. */
export function itemsAt(segments: readonly Segment[], version = Number.POSITIVE_INFINITY): Set<string> {
  const held = new Set<string>()
  for (const segment of segments.filter((one) => one.version <= version)) {
    const of = (wanted: SegmentChange['change']) =>
      segment.changes.filter(({ change }) => change === wanted).map(({ kind, value }) => `${kind} ${value}`)
    for (const item of of('removed')) held.delete(item)
    for (const item of of('added')) held.add(item)
  }
  return held
}

/**
 * The first version that is not what its digest says, does not follow the one before, or does not hold what it counts; null when all is whole up
 * to `newest`, the version that the set says it has.
 */
export function firstBrokenVersion(
  hash: Hash,
  key: string,
  segments: readonly Segment[],
  newest: { version: number; digest: string },
): number | null {
  let previousDigest = noDigest
  for (const [index, segment] of segments.entries()) {
    const follows = segment.version === index + 1 && segment.previousDigest === previousDigest
    const isWhole = follows && digestOf(hash, key, segment) === segment.digest
    if (!isWhole || itemsAt(segments.slice(0, index + 1)).size !== segment.total) return index + 1
    previousDigest = segment.digest
  }
  return segments.length === newest.version && previousDigest === newest.digest ? null : segments.length + 1
}
