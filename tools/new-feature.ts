// SPDX-License-Identifier: EUPL-1.2
// npm run new-feature reports withdraw-report: the folder, and a failing test first.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { map } from '../src/modules/map.ts'

const [module = '', feature = ''] = process.argv.slice(2)
const names = map.map((room) => room.name as string)
const isVerbNoun = /^[a-z]+(-[a-z]+)+$/.test(feature)
if (!names.includes(module) || !isVerbNoun) {
  console.error(
    `Use: npm run new-feature -- MODULE VERB-NOUN\nModules: ${names.join(', ')}\nExample: npm run new-feature -- reports withdraw-report`,
  )
  process.exit(2)
}
const folder = resolve(import.meta.dirname, '../src/modules', module, feature)
if (existsSync(folder)) {
  console.error(`${folder} is there already.`)
  process.exit(2)
}
const camel = feature.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
const pascal = camel.charAt(0).toUpperCase() + camel.slice(1)
const spdx = '// SPDX-License-Identifier: EUPL-1.2\n'

const files: Record<string, string> = {
  test: `import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestContext, testContext } from '../../../../tests/context.ts'
import { ${camel} } from './${feature}.command.ts'

let program: TestContext
beforeAll(async () => {
  program = await testContext()
})
afterAll(() => program.close())

test('say here what a user notices', async () => {
  await ${camel}(program.ctx, { id: program.ctx.newId() })
  expect('what the user sees').toBe('what it should be')
})
`,
  schema: `import { z } from 'zod'

export const ${camel}Schema = z.object({ id: z.uuid() })
export type ${pascal} = z.infer<typeof ${camel}Schema>
`,
  command: `import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { ${pascal} } from './${feature}.schema.ts'

/** Say what happens, and what is refused. */
export function ${camel}(ctx: Context, input: ${pascal}): Promise<void> {
  return transaction(ctx, async (tx) => {
    // Decide (plain file), store (.store), audit, announce (.events): in this one transaction.
    await recordAudit(ctx, tx, { action: '${module}.${feature}', subjectKind: 'say-what', subjectId: input.id })
  })
}
`,
  text: `import { defineMessages, defineText } from '#foundation/text'

export const text = defineText({ nl: { title: 'Titel' }, en: { title: 'Title' } })

export const messages = defineMessages('${module}', {})
`,
}
mkdirSync(folder)
for (const [suffix, content] of Object.entries(files))
  writeFileSync(join(folder, `${feature}.${suffix}.ts`), spdx + content)
console.log(`${folder}\nFirst make the test say what you want: npm test -- src/modules/${module}/${feature}`)
