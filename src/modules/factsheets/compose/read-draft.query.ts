// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { listOrganisations } from '#modules/partners'
import { referToFigures } from '#modules/statistics'
import { isRowId } from '#values'
import {
  type Edition,
  selectEdition,
  selectPrevious,
  selectSignatures,
  selectToSign,
  type Signature,
} from '../edition/edition.store.ts'
import { factsheetTransaction, isMaker } from '../edition/who.query.ts'
import { compose, type Composed, idsToRead } from './compose.ts'
import { passagesOf, signedText, wordsOf } from './document.ts'

/** 'unasked': no organisation answers for these figures yet. 'fallen': signed, and the text or a figure changed since. */
export type SignatureState = 'unasked' | 'waiting' | 'signed' | 'fallen'

export interface AskedSource {
  source: string
  state: SignatureState
  organisationId: string | null
  organisation: string | null
  signedName: string | null
  signedAt: Date | null
  /** Of what would be signed now. */
  digest: string
  /** What would be signed now, in words. */
  passages: string[]
}

export interface ComposedEdition extends Composed {
  previous: { number: string; title: string } | null
}

export interface Draft {
  edition: Edition
  composed: ComposedEdition
  asked: AskedSource[]
  isMaker: boolean
}

/** The text of an edition with its figures as they are now. */
export async function composeEdition(
  ctx: Context,
  tx: Tx,
  edition: Pick<Edition, 'number' | 'title' | 'body' | 'seen'>,
): Promise<ComposedEdition> {
  const previous = await selectPrevious(tx, edition.number)
  const before = previous?.document.figures ?? null
  const referred = await referToFigures({ ...ctx, tx }, idsToRead(edition.body, before), 'nl')
  const { title, body: text, seen } = edition
  const composed = compose({ title, text, referred, previous: before, seen, language: ctx.language })
  return { ...composed, previous: previous && { number: previous.number, title: previous.document.title } }
}

/** A draft as it stands: composed, with what is wrong and who signed. null: not there for whoever asks, or published. */
export function readDraft(ctx: Context, id: string): Promise<Draft | null> {
  return factsheetTransaction(ctx, async (tx) => {
    const edition = isRowId(id) ? await selectEdition(tx, id) : null
    if (!edition || edition.status === 'published') return null
    return draftOf(ctx, tx, edition)
  })
}

export async function draftOf(ctx: Context, tx: Tx, edition: Edition): Promise<Draft> {
  const composed = await composeEdition(ctx, tx, edition)
  const signatures = await selectSignatures(tx, edition.id)
  const names = new Map((await listOrganisations({ ...ctx, tx })).map(({ id, name }) => [id, name]))
  const isOwn = isMaker(ctx.actor, edition)
  // Who signs sees what was asked of the own organisation.
  const sources = composed.sources.filter((source) => isOwn || signatures.some((each) => each.source === source))
  const asked = sources.map((source) => {
    const signature = signatures.find((each) => each.source === source)
    const digest = digestOf(edition.title, composed, source)
    return {
      source,
      state: stateOf(signature, digest),
      organisationId: signature?.organisationId ?? null,
      organisation: signature ? (names.get(signature.organisationId) ?? signature.organisationId) : null,
      signedName: signature?.signedName ?? null,
      signedAt: signature?.signedAt ?? null,
      digest,
      passages: passagesOf(composed.passages, source).map(wordsOf),
    }
  })
  return { edition, composed, asked, isMaker: isOwn }
}

/** How many signatures wait for the own organisation, those that fell included. */
export function countToSign(ctx: Context): Promise<number> {
  const { actor } = ctx
  if (actor.kind !== 'person') return Promise.resolve(0)
  return factsheetTransaction(ctx, async (tx) => {
    const editions = await selectToSign(tx, actor.organisationId, 10)
    const drafts: Draft[] = []
    for (const edition of editions) drafts.push(await draftOf(ctx, tx, edition))
    return drafts
      .flatMap(({ asked }) => asked)
      .filter(({ state, organisationId }) => organisationId === actor.organisationId && state !== 'signed').length
  })
}

function stateOf(signature: Signature | undefined, digest: string): SignatureState {
  if (!signature) return 'unasked'
  if (signature.digest === null) return 'waiting'
  return signature.digest === digest ? 'signed' : 'fallen'
}

function digestOf(title: string, { passages, figures }: Composed, source: string): string {
  return createHash('sha256').update(signedText({ title, passages, figures }, source)).digest('base64url')
}
