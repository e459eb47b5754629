// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import {
  type DataCategory,
  type EvidenceLevel,
  exchangeQuestion,
  listGiversTo,
  listPartiesOf,
} from '#modules/agreements'
import { type FoundPilot, pilotFor, type RunningPilot } from '#modules/pilots'
import { dutchDay } from '#values'
import { groundFor } from '../disclose/ground.query.ts'
import type { Missing } from '../disclosure/disclosure.ts'
import { type Gate, gated, type GatedExchange } from './gate.ts'
import { refuseClosed } from './refuse-closed.query.ts'

export interface GateQuestion {
  exchange: GatedExchange
  organisationId: string
  /** Whether it gives something to others, or has something from them. */
  side: 'gives' | 'receives'
  at: Date
  /** What is exchanged, when it is not what the exchange says of itself. */
  categories?: readonly DataCategory[]
  evidence?: EvidenceLevel
}

/**
 * Whether an organisation may take part in a trial exchange at a moment, with whom, and otherwise what is missing. Ask it in the transaction
 * of every contribution and of every answer, also in the middle of a batch: then the exchange stops at that very moment.
 */
export async function exchangeGate(ctx: Context, tx: Tx, asked: GateQuestion): Promise<Gate> {
  const found = await pilotFor(ctx, tx, asked)
  const pilot = runningOf(found)
  const why = 'missing' in found ? found.missing : null
  const needsBoth = gated[asked.exchange] === 'pilot-and-ground'
  if (!pilot && needsBoth) return { isOpen: false, missing: { pilot: why, ground: null } }
  const fellows = pilot?.participantIds.filter((id) => id !== asked.organisationId)
  if (fellows && !needsBoth) return { isOpen: true, pilot, parties: fellows }
  const { parties, missing } = await withGround(ctx, tx, asked, fellows ?? (await agreedWith(tx, asked)))
  if (parties.length > 0) return { isOpen: true, pilot, parties }
  return { isOpen: false, missing: { pilot: why, ground: missing } }
}

/**
 * The running pilot of this organisation, or a refusal. For what tells nobody anything, such as taking something back: that asks no
 * agreement and no rule.
 */
export async function pilotOrRefuse(
  ctx: Context,
  tx: Tx,
  asked: Pick<GateQuestion, 'exchange' | 'organisationId' | 'at'>,
): Promise<RunningPilot> {
  const found = await pilotFor(ctx, tx, asked)
  if ('missing' in found) throw refuseClosed({ pilot: found.missing, ground: null }, ctx.language)
  return found.found
}

function runningOf(found: FoundPilot): RunningPilot | null {
  return 'found' in found ? found.found : null
}

function agreedWith(tx: Tx, { exchange, organisationId, side, at }: GateQuestion): Promise<string[]> {
  return side === 'gives'
    ? listPartiesOf(tx, { exchange, senderId: organisationId, at })
    : listGiversTo(tx, { exchange, receiverId: organisationId, at })
}

/** Those of these with whom agreement and rules allow it now; with none, why not with the first. */
async function withGround(
  ctx: Context,
  tx: Tx,
  { exchange, organisationId, side, at, ...asked }: GateQuestion,
  others: readonly string[],
): Promise<{ parties: string[]; missing: Missing }> {
  const question = exchangeQuestion(exchange, dutchDay(at))
  const parties: string[] = []
  let missing: Missing | null = null
  for (const other of others) {
    const ground = await groundFor(ctx, tx, {
      exchange,
      senderId: side === 'gives' ? organisationId : other,
      receiverId: side === 'gives' ? other : organisationId,
      purpose: question.purpose,
      categories: asked.categories ?? question.dataCategories,
      evidence: asked.evidence ?? question.evidenceLevel,
      at,
    })
    if ('missing' in ground) missing = moreTelling(missing, ground.missing)
    else parties.push(other)
  }
  return { parties, missing: missing ?? 'no-agreement' }
}

/** With one nothing was agreed, with another the agreement is suspended: the second is what one can do something about. */
function moreTelling(known: Missing | null, next: Missing): Missing {
  return known === null || known === 'no-agreement' ? next : known
}
