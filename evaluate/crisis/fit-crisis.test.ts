// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { crisisModel } from '../../src/modules/reports/submit-report/crisis-model.data.ts'
import { crisisProbability, decodeCrisisModel } from '../../src/modules/reports/submit-report/crisis-model.ts'
import { crisisTexts, fitCrisis, learntFromOf } from './fit-crisis.ts'

describe('what was learnt of crisis', () => {
  it('was learnt from the texts that lie here, as the lists hear them', async () => {
    expect(crisisModel.learntFrom, 'run `npm run train -- crisis` and commit crisis-model.data.ts').toBe(
      learntFromOf(await crisisTexts()),
    )
  })

  it('is the same for the same texts in whatever order they come, and hears what it was told', async () => {
    const told = (await crisisTexts()).told.slice(0, 200)
    const model = fitCrisis({ told, others: [] })
    expect(fitCrisis({ told: told.toReversed(), others: [] })).toEqual(model)
    const decoded = decodeCrisisModel(model)
    const heard = told.filter(({ crisis, text }) => crisis && crisisProbability(text, decoded) >= 0.5)
    const alarms = told.filter(({ crisis, text }) => !crisis && crisisProbability(text, decoded) >= 0.5)
    expect(heard.length).toBeGreaterThan(alarms.length * 10)
  })
})
