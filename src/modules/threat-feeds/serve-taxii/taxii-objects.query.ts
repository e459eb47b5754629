// SPDX-License-Identifier: EUPL-1.2
import {
  identityOf,
  indicatorOf,
  observableOf,
  patternOf,
  relationshipOf,
  type StixObject,
  tlpMarking,
} from '@dijkwacht/stix-taxii'
import type { Context } from '#foundation/access'
import { feedId } from '../source/feed-id.query.ts'
import type { FeedChange, FeedSource } from '../source/feed-source.ts'

/** The day on which our own identities and markings were first written. */
const begin = new Date('2026-12-01T00:00:00Z')

/** What every object of a list points to: who answers for it, and who may know. */
export function sharedObjects(ctx: Context, source: FeedSource): StixObject[] {
  const owner = identityOf({ id: ownerId(ctx, source), created: begin, modified: begin, name: source.owner.name })
  return [owner, tlpMarking(source.tlp)]
}

const ownerId = (ctx: Context, { owner }: FeedSource) => `identity--${feedId(ctx, `organisation/${owner.id}`)}`

/** A change as STIX: what is listed now with the thing itself; what went off is an indicator and what it was based on, revoked, by the same ids. */
export function objectsOfChange(ctx: Context, source: FeedSource, change: FeedChange): StixObject[] {
  const { kind, value, at, firstAt, isListed, expiresAt, imitates } = change
  // What came back after it went off is another indicator: one that is revoked stays so.
  const key = change.times === 0 ? change.key : `${change.key}/${change.times}`
  const id = feedId(ctx, key)
  const made = { createdBy: ownerId(ctx, source), markings: [tlpMarking(source.tlp).id] }
  const observable = observableOf({ kind, value })
  const indicator = indicatorOf({
    ...made,
    id: `indicator--${id}`,
    created: firstAt,
    modified: at,
    name: value,
    ...(imitates && { description: `Imitates ${imitates}` }),
    pattern: patternOf(observable),
    labels: ['fraud'],
    validFrom: firstAt,
    validUntil: isListed ? expiresAt : at,
    revoked: !isListed,
  })
  const basedOn = relationshipOf({
    ...made,
    id: `relationship--${feedId(ctx, `${key}/based-on`)}`,
    created: firstAt,
    modified: at,
    revoked: !isListed,
    kind: 'based-on',
    source: indicator.id,
    target: observable.id,
  })
  return isListed ? [observable, indicator, basedOn] : [indicator, basedOn]
}
