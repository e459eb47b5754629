// SPDX-License-Identifier: EUPL-1.2
import { bestGroup } from '@dijkwacht/check-client'
import { Evaluator, openMultiplier, openNetworkQuota, type Statement } from '@dijkwacht/evaluator'
import { asSystem, type Context, mayDo, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Database } from '#foundation/db'
import { identities } from '#modules/partners'
import { ownKey } from '../oprf-key/own-key.query.ts'
import { keepTogether } from './keep-together.ts'
import { insertEvaluations, insertStatement, type NewEvaluation, selectQuota } from './statement.store.ts'

const evaluationsAtOnce = 200
/** Elements a day from one network without a statement; a household that checks a message asks a few. */
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
    accept: (statement, signed) => accept(ctx, statement, signed),
    record: ({ statement, namespace, epoch, elements }) =>
      keep({
        client: statement?.issuer ?? null,
        saidId: statement?.id ?? null,
        namespace,
        epoch,
        elements,
        at: ctx.now(),
      }),
    mayAsk: openNetworkQuota(anybodyPerDay, ctx.now),
    multiplyMany: openMultiplier().multiplyMany,
  })
}

/** Null: this client may not ask, or nothing was agreed for this purpose. */
async function accept(ctx: Context, statement: Statement, signed: string): Promise<boolean | null> {
  const machine = await identities.findMachine(ctx, statement.issuer)
  if (machine?.kind !== 'machine' || !mayDo(machine, 'checks:ask')) return null
  const { organisationId } = machine
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
