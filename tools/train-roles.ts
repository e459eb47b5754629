// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fitRoles } from '../evaluate/roles/fit-roles.ts'
import { roleTexts } from '../evaluate/roles/role-texts.ts'

const path = resolve(import.meta.dirname, '../src/values/read-roles/role-model.data.ts')

/** Learns the roles of identifiers from the texts in src/values/read-roles/training and writes what is shipped. Returns what to tell about it. */
export async function trainRoles(): Promise<string[]> {
  const texts = await roleTexts()
  const { model, checked } = fitRoles(texts)
  const properties = Object.entries(model).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},\n`)
  writeFileSync(
    path,
    `// SPDX-License-Identifier: EUPL-1.2\n// Made by npm run train -- roles. Do not edit.\nimport type { ShippedRoleModel } from './role-model.ts'\n\nexport const roleModel: ShippedRoleModel = {\n${properties.join('')}}\n`,
  )
  execFileSync(resolve(import.meta.dirname, '../node_modules/.bin/biome'), ['format', '--write', path], {
    stdio: 'ignore',
  })
  return [
    `roles        learnt from ${texts.length} texts; of whole stories that were left out, and by the rules alone:`,
    ...checked.map(
      ({ role, expected, found, right, foundByRules, rightByRules }) =>
        `  ${role.padEnd(8)} ${expected} expected, ${right} of ${found} right; ${rightByRules} of ${foundByRules}`,
    ),
  ]
}
