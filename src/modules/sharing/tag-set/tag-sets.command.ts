// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { type Namespace, openEpochs } from '@dijkwacht/check-client'
import { encodeRice, lowBitsFor, prefixOf } from '@dijkwacht/check-client/set'
import { asSystem, type Context, transaction } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { announce } from '#foundation/events'
import { TagSetChanged } from '../follow-changes/tag-set.events.ts'
import { visibleTokens } from '../pool-devices/visible-tokens.query.ts'
import { makeTags, type NextUntagged } from './make-tags.command.ts'
import { setKey, signText } from './sign-text.query.ts'
import {
  deleteUnheld,
  insertVersion,
  lockTagSet,
  selectBaseVersion,
  selectCarriedKinds,
  selectChangesTo,
  selectHeldTags,
  selectReceivers,
  selectTagChanges,
  selectUntagged,
  type TagChanges,
  type TagSetRow,
  upsertBase,
} from './tag.store.ts'

/** Changes in one version at most; more become several. */
const mostChanges = 5_000
/** After so many versions the whole is given anew, so that nobody need follow a long way. */
const versionsPerBase = 50

/**
 * Brings what partners hold in tags in line with what they hold by agreement, in every open epoch. What must go goes also when the second
 * key holder is away; what is new waits for it. Doing it twice changes nothing. Returns how many versions were made.
 */
export async function keepTagSets(ctx: Context, namespace: 'partner' | 'device' = 'partner'): Promise<number> {
  const system = asSystem(ctx, 'sharing.keep-tag-sets')
  let versions = 0
  for (const { epoch } of openEpochs(namespace, ctx.now())) {
    const isTagged = namespace === 'device' || (await madeTags(system, namespace, epoch))
    const receivers = await transaction(system, (tx) => selectReceivers(tx, namespace, epoch))
    for (const receiverId of receivers)
      while (await transaction(system, (tx) => nextVersion(system, tx, { receiverId, namespace, epoch }, isTagged)))
        versions += 1
    await transaction(system, (tx) => deleteUnheld(tx, namespace, epoch))
  }
  return versions
}

/** Whether everything has its tag in this epoch now. */
async function madeTags(ctx: Context, namespace: Namespace, epoch: number): Promise<boolean> {
  if (!ctx.settings.evaluatorUrl) return false
  try {
    const untagged: NextUntagged = (tx, limit) => selectUntagged(tx, namespace, epoch, limit)
    await makeTags(ctx, { namespace, epoch }, untagged)
    return true
  } catch (error) {
    ctx.log.warn({ fault: (error as Error).name }, 'no tags were made: the second key holder does not answer')
    return false
  }
}

async function nextVersion(
  ctx: Context,
  tx: Tx,
  of: { receiverId: string; namespace: Namespace; epoch: number },
  isTagged: boolean,
): Promise<boolean> {
  const set = await lockTagSet(tx, { ...of, id: ctx.newId() }, ctx.now())
  // A first set with gaps would read as "no reports".
  if (!isTagged && (await selectBaseVersion(tx, set.id)) === null) return false
  const changes = await changesOf(ctx, tx, set)
  const kinds = set.namespace === 'partner' ? await selectCarriedKinds(tx, of.receiverId) : []
  if (changes.added.length + changes.removed.length === 0 && kinds.join() === set.kinds.join()) {
    await keepBase(ctx, tx, set)
    return false
  }
  await giveVersion(ctx, tx, set, kinds, changes)
  return true
}

/** The register is tagged by us; a token of a device comes from who saw the device, and is a tag already. */
async function changesOf(ctx: Context, tx: Tx, set: TagSetRow): Promise<TagChanges> {
  if (set.namespace === 'partner') return selectTagChanges(tx, set, mostChanges)
  const { epoch, receiverId } = set
  const tokens = await visibleTokens(ctx, tx, { epoch, receiverId, at: ctx.now() })
  return selectChangesTo(
    tx,
    set,
    tokens.map((token) => Buffer.from(token, 'hex')),
    mostChanges,
  )
}

async function giveVersion(
  ctx: Context,
  tx: Tx,
  set: TagSetRow,
  kinds: string[],
  { added, removed }: TagChanges,
): Promise<void> {
  const count = set.count + added.length - removed.length
  const version = set.version + 1
  const prefixes = (tags: readonly Buffer[]) =>
    Buffer.concat(tags.map((tag) => tag.subarray(0, 5))).toString('base64url')
  const signed = signText(setKey(ctx.secrets), {
    set: set.id,
    namespace: set.namespace,
    epoch: set.epoch,
    version,
    previous: set.digest,
    count,
    ...ofKinds(set.namespace, kinds),
    added: prefixes(added),
    removed: prefixes(removed),
  })
  const digest = createHash('sha256').update(signed).digest('hex')
  await insertVersion(tx, set, { version, digest, count, kinds, signed, at: ctx.now(), added, removed })
  const { receiverId: organisationId, namespace, epoch } = set
  await announce(ctx, tx, TagSetChanged, { organisationId, namespace, epoch, version })
}

/** About other kinds than these a set says nothing. Of devices there are no kinds. */
function ofKinds(namespace: Namespace, kinds: readonly string[]): { kinds?: readonly string[] } {
  return namespace === 'partner' ? { kinds } : {}
}

/** The whole of it in one piece, made anew when the last one is far behind. */
async function keepBase(ctx: Context, tx: Tx, set: TagSetRow): Promise<void> {
  const known = await selectBaseVersion(tx, set.id)
  if (known !== null && set.version - known < versionsPerBase) return
  const sorted = Float64Array.from(await selectHeldTags(tx, set.id), (tag) => prefixOf(tag))
  const lowBits = lowBitsFor(sorted.length)
  const bytes = encodeRice(sorted, lowBits)
  const head = signText(setKey(ctx.secrets), {
    set: set.id,
    namespace: set.namespace,
    epoch: set.epoch,
    version: set.version,
    digest: set.digest,
    count: sorted.length,
    ...ofKinds(set.namespace, set.kinds),
    lowBits,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  })
  await upsertBase(tx, set.id, set.version, Buffer.concat([Buffer.from(`${head}\n`), bytes]), ctx.now())
}
