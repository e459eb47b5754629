// SPDX-License-Identifier: EUPL-1.2
import { bestGroup } from '@dijkwacht/check-client'
import { Evaluator, openMultiplier, type Statement } from '@dijkwacht/evaluator'
import { asSystem, type Context, mayDo, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Database } from '#foundation/db'
import { identities } from '#modules/partners'
import { countSealed } from '../count-questions/count-questions.command.ts'
import { isOwnNamespace, namespaceGate } from '../pilot-gate/namespace-gate.query.ts'
import { refuseClosed } from '../pilot-gate/refuse-closed.query.ts'
import { ownKey } from '../oprf-key/own-key.query.ts'
import { keepTogether } from './keep-together.ts'
import { insertEvaluations, insertStatement, type NewEvaluation, selectQuota } from './statement.store.ts'

const evaluationsAtOnce = 200
/** Elements a day from one address or /64 without a statement; a household asks a few. What is asked is hidden from us: a crowd behind one address asks openly after that. */
const anybodyPerDay = 400

const evaluators = new WeakMap<Database, Promise<Evaluator>>()

/** We as one of the two key holders; the same for every question that this program answers. */
export function platformEvaluator(ctx: Context): Promise<Evaluator> {
  const known = evaluators.get(ctx.db)
  if (known) return known
  const made = makeEvaluator(asSystem(ctx, 'sharing.evaluate'))
  evaluators.set(ctx.db, made)
  made.catch(() => evaluators.delete(ctx.db))
  return made
}

async function makeEvaluator(ctx: Context): Promise<Evaluator> {
  const group = await bestGroup()
  const opened = new Map<string, Opened>()
  const keep = keepTogether<NewEvaluation, boolean>(
    (rows) => transaction(ctx, (tx) => insertEvaluations(tx, rows)),
    evaluationsAtOnce,
  )
  return new Evaluator({
    audience: ctx.settings.baseUrl,
    group,
    now: ctx.now,
    keyFor: (namespace, epoch) => ownKey(ctx, group, namespace, epoch),
    async keysOf(issuer) {
      const clients = await identities.listMachineClients(ctx)
      return clients.find(({ clientId }) => clientId === issuer)?.jwks.keys ?? []
    },
    accept: (statement, signed) => accept(ctx, opened, statement, signed),
    async record({ statement, namespace, epoch, elements }) {
      if (statement) await refuseWhenClosed(ctx, opened, statement)
      return keep({
        client: statement?.issuer ?? null,
        saidId: statement?.id ?? null,
        namespace,
        epoch,
        elements,
        at: ctx.now(),
      })
    },
    mayAsk: (network, count) => countSealed(ctx, network, { count, what: 'elements', most: anybodyPerDay }),
    multiplyMany: openMultiplier().multiplyMany,
  })
}

interface Opened {
  organisationId: string
  /** Asked again after this moment. */
  until: number
}

/** A pilot that ends or an agreement that is suspended stops who is asking within so many milliseconds; asking at every element would cost more than answering. */
const askedAgainAfter = 5_000

/** Refuses as long as neither a running pilot nor an agreement lets this organisation ask, and says what is missing. */
async function refuseWhenClosed(
  ctx: Context,
  opened: Map<string, Opened>,
  { issuer, namespace }: Statement,
  organisationId = opened.get(`${issuer} ${namespace}`)?.organisationId ?? '',
): Promise<void> {
  const now = ctx.now().getTime()
  const name = `${issuer} ${namespace}`
  const known = opened.get(name)
  if ((known && known.until > now && known.until <= now + askedAgainAfter) || namespace === 'citizen') return
  if (isOwnNamespace(namespace)) throw refuseClosed({ pilot: 'no-pilot', ground: 'no-agreement' }, ctx.language)
  const gate = await transaction(ctx, (tx) => namespaceGate(ctx, tx, namespace, organisationId))
  if (!gate.isOpen) throw refuseClosed(gate.missing, ctx.language)
  opened.set(name, { organisationId, until: now + askedAgainAfter })
}

/** Null: this client may not ask, or nothing was agreed for this purpose. */
async function accept(
  ctx: Context,
  opened: Map<string, Opened>,
  statement: Statement,
  signed: string,
): Promise<boolean | null> {
  const machine = await identities.findMachine(ctx, statement.issuer)
  if (machine?.kind !== 'machine' || !mayDo(machine, 'checks:ask')) return null
  const { organisationId } = machine
  await refuseWhenClosed(ctx, opened, statement, organisationId)
  return transaction(ctx, async (tx) => {
    const { namespace, epoch, purpose, most } = statement
    const quota = await selectQuota(tx, { organisationId, namespace, epoch, purpose })
    if (!quota) return null
    if (quota.taken + most > quota.perEpoch) return false
    const id = ctx.newId()
    if (!(await insertStatement(tx, id, statement, { organisationId, signed, at: ctx.now() }))) return false
    await recordAudit(ctx, tx, {
      action: 'sharing.statement-accepted',
      subjectKind: 'statement',
      subjectId: id,
      purpose,
      detail: { organisation: organisationId, namespace, epoch, most },
    })
    return true
  })
}
