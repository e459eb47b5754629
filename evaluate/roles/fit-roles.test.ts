// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { roleModel } from '../../src/values/read-roles/role-model.data.ts'
import { fitRoles, learntFromOf } from './fit-roles.ts'
import { roleTexts } from './role-texts.ts'

describe('the shipped roles', () => {
  it('were learnt from the texts that lie here, as the rules read them', async () => {
    expect(roleModel.learntFrom, 'run `npm run train -- roles` and commit role-model.data.ts').toBe(
      learntFromOf(await roleTexts()),
    )
  })

  it('are the same for the same texts, in whatever order they come, and others for others', async () => {
    const some = (await roleTexts()).slice(0, 60)
    const { model, checked } = fitRoles(some)
    expect(fitRoles(some.toReversed()).model).toEqual(model)
    expect(fitRoles(some.slice(1)).model.weights).not.toBe(model.weights)
    expect(checked.reduce((sum, { expected }) => sum + expected, 0)).toBeGreaterThan(60)
    for (const { found, right } of checked) expect(right).toBeLessThanOrEqual(found)
  })
})
