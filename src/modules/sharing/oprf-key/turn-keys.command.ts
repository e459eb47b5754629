// SPDX-License-Identifier: EUPL-1.2
import { bestGroup, epochOf, isOpen, namespaces, openEpochs } from '@dijkwacht/check-client'
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { destroyKey, keepEvaluatorKey, selectKeys } from './oprf-key.store.ts'
import { forgetKey, ownKey } from './own-key.query.ts'
import { keysOfSecondHolder } from './second-holder.query.ts'

/** Makes our shares of the epochs that open, keeps what the second key holder says of its own, and destroys what is over. */
export async function turnKeys(ctx: Context): Promise<void> {
  const system = asSystem(ctx, 'sharing.turn-keys')
  const group = await bestGroup()
  for (const namespace of namespaces)
    for (const { epoch } of openEpochs(namespace, ctx.now())) await ownKey(system, group, namespace, epoch)
  const said = await keysOfSecondHolder(system)
  await transaction(system, async (tx) => {
    for (const { namespace, epoch } of await selectKeys(tx)) {
      if (!isOpen(epochOf(namespace, epoch), ctx.now())) {
        await destroyKey(tx, { namespace, epoch }, ctx.now())
        forgetKey(ctx, namespace, epoch)
        await recordAudit(system, tx, {
          action: 'sharing.key-destroyed',
          subjectKind: 'oprf-key',
          subjectId: `${namespace}-${epoch}`,
        })
        continue
      }
      const key = said.get(`${namespace} ${epoch}`)
      if (key && !(await keepEvaluatorKey(tx, { namespace, epoch }, key)))
        ctx.log.error({ namespace, epoch }, 'the second key holder says another public key than before')
    }
  })
}
