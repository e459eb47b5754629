// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { crisisTexts, fitCrisis } from '../evaluate/crisis/fit-crisis.ts'

const path = resolve(import.meta.dirname, '../src/modules/reports/submit-report/crisis-model.data.ts')

/** Learns how the own wish to die is worded from the sentences in evaluate/crisis and writes what is shipped. Returns what to tell about it. */
export async function trainCrisis(): Promise<string[]> {
  const texts = await crisisTexts()
  const { weights, ...rest } = fitCrisis(texts)
  const { learntFrom, bias, step } = rest
  writeFileSync(
    path,
    `// SPDX-License-Identifier: EUPL-1.2\n// Made by npm run train -- crisis. Do not edit.\nimport type { ShippedCrisisModel } from './crisis-model.ts'\n\nexport const crisisModel: ShippedCrisisModel = {\n  learntFrom: '${learntFrom}',\n  bias: ${bias},\n  step: ${step},\n  weights:\n    '${weights}',\n}\n`,
  )
  return [
    `crisis       learnt from ${texts.told.length} messages and ${texts.others.length} stories; ${weights.length} characters`,
  ]
}
