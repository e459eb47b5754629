// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { asSystem, transaction } from '#foundation/access'
import { appointAuthority } from '../appoint-authority/appoint-authority.command.ts'
import { readList } from '../change/change.store.ts'
import { decideNames } from '../decide-name/decide-names.command.ts'
import { lockById } from '../name/name.store.ts'
import { hearName } from '../receive-names/hear.fixture.ts'
import { mostAlone } from './most-steps.ts'
import { leaveSteps, listNow, previewRollBack, rollBack } from './roll-back.command.ts'
import { wantedBackTray } from './wanted-back.tray.ts'

const test = await testContext()
await appointAuthority(test.ctx, { id: 'politie-demo', name: 'Politie (demo)', legalBasis: 'voor de proef' })
const fatima = test.as('politie-demo', 'shield:judge')
const joris = test.as('politie-demo', 'shield:judge')
const reason = 'Een regel liep uit de hand.'

/** So many names come on the list by a rule, each as a step of its own. */
async function listed(count: number, word: string): Promise<void> {
  const system = asSystem(test.ctx, 'proef')
  for (let n = 0; n < count; n++) {
    const id = await hearName(test.ctx, `https://${word}-${n}.example/`)
    await transaction(system, async (tx) => {
      const names = await lockById(tx, [id])
      const decisions = names.map((name) => ({ name, step: 'list' as const, reason, ground: 'besluit' as const }))
      await decideNames(system, tx, decisions, { list: await readList(tx), by: null })
    })
  }
}
const countListed = async () =>
  Number((await test.ctx.db.pool.query("select count(*) as n from shield.name where status = 'listed'")).rows[0].n)

it('more than a few names go off by two, and what was done is said', async () => {
  await listed(mostAlone + 1, 'te-veel')
  const steps = mostAlone + 1
  expect(await previewRollBack(fatima, steps)).toMatchObject({ off: steps, takesTwo: true })
  expect(await rollBack(fatima, { steps, reason })).toMatchObject({ off: steps, isProposed: true })
  // She is not her own second.
  expect(await rollBack(fatima, { steps, reason })).toMatchObject({ isProposed: true })
  expect(await countListed()).toBe(steps)
  expect([await wantedBackTray.count(fatima), await wantedBackTray.count(joris)]).toEqual([0, 1])
  expect(await previewRollBack(joris, steps)).toMatchObject({ off: steps, takesTwo: false })
  expect(await rollBack(joris, { steps, reason: 'Eens.' })).toEqual({ off: steps, on: 0, isProposed: false })
  expect([await countListed(), (await listNow(joris)).wanted]).toEqual([0, null])
})

it('a few at a time are counted over the day', async () => {
  const another = test.as('politie-demo', 'shield:judge')
  await listed(mostAlone, 'stap-voor-stap')
  expect(await rollBack(another, { steps: mostAlone, reason })).toMatchObject({ off: mostAlone, isProposed: false })
  await listed(1, 'nog-een')
  expect(await rollBack(another, { steps: 1, reason })).toMatchObject({ off: 1, isProposed: true })
  await leaveSteps(joris)
  expect([await countListed(), (await listNow(joris)).wanted]).toEqual([1, null])
})
