// SPDX-License-Identifier: EUPL-1.2
import { TaxiiProblem } from '@dijkwacht/stix-taxii'
import type { Context } from '#foundation/access'
import { daysOfSet, type FollowedSet, followedSets, itemsEverInSet, type SetChange, setChanges } from '#modules/sharing'
import { daysOfNames, type NameChange, nameChanges, namesEverListed } from '#modules/shield'
import { feedId } from './feed-id.query.ts'
import type { FeedChange, FeedSource } from './feed-source.ts'

/** Every list that whoever asks may follow: the public ones first. */
export async function feedSources(ctx: Context): Promise<FeedSource[]> {
  return [namesOfShield(ctx), ...(await followedSets(ctx)).map((set) => warningsOf(ctx, set))]
}

function namesOfShield(ctx: Context): FeedSource {
  return {
    id: feedId(ctx, 'shield'),
    alias: 'shield',
    title: 'Names of the anti-phishing shield',
    description:
      'Sites that people in the Netherlands are kept from. Public: whoever blocks with it does so on a ground of their own.',
    tlp: 'clear',
    owner: { id: 'dijkwacht', name: 'Dijkwacht' },
    changes: async ({ from, ...ask }) => {
      const [serial = '0', name = ''] = placeIn(from, /^\d{1,15}\/[a-z\d._-]{1,253}$/)
      return (await nameChanges(ctx, { from: { serial: Number(serial), name }, ...ask })).map(ofName)
    },
    things: async ({ values, ...ask }) => (await namesEverListed(ctx, { ...ask, names: values })).map(ofName),
    days: (before) => daysOfNames(ctx, before),
  }
}

const ofName = ({ serial, name, ...change }: NameChange): FeedChange => ({
  ...change,
  place: `${serial}/${name}`,
  key: `shield/${name}`,
  kind: 'web-address',
  value: name,
})

function warningsOf(ctx: Context, set: FollowedSet): FeedSource {
  return {
    id: set.id,
    alias: `warnings-of-${set.senderId}`,
    title: `Warnings of ${set.senderName}`,
    description:
      'Accounts, numbers and addresses that this authority warns of, given under an agreement, to prevent payments. Take out at once what is revoked.',
    tlp: 'amber',
    owner: { id: set.senderId, name: set.senderName },
    changes: async ({ from, ...ask }) => {
      const [version = '0', itemId = ''] = placeIn(from, /^\d{1,9}\/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/)
      const start = itemId === '' ? null : { version: Number(version), itemId }
      return (await setChanges(ctx, set, { from: start, ...ask })).map(ofItem)
    },
    things: async (ask) => (await itemsEverInSet(ctx, set, ask)).map(ofItem),
    days: (before) => daysOfSet(ctx, set, before),
  }
}

/** A place comes back from whoever reads: it may be anything. */
function placeIn(from: string | null, shape: RegExp): string[] {
  if (from === null) return []
  if (!shape.test(from)) throw new TaxiiProblem(400, 'Wrong next', 'This is no next that we gave')
  return from.split('/')
}

const ofItem = ({ version, itemId, ...change }: SetChange): FeedChange => ({
  ...change,
  place: `${version}/${itemId}`,
  key: `listing/${itemId}`,
  imitates: null,
})
