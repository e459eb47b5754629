// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ZodType } from 'zod'
import type { RuleContent } from '../sharing-rule/sharing-rule.ts'
import { ruleFileShape, ruleSetHeadShape } from '../sharing-rule/sharing-rule.schema.ts'

export interface RuleSetFile {
  version: string
  publishedOn: string
  /** In the order of the files, each with the digest of its content. */
  rules: readonly { law: string; content: RuleContent; hash: string }[]
}

/** The edition of the rules in the repository: `edition.json`, and per law one `….rules.json`. Throws with every mistake in it. */
export async function readRuleSet(folder: string = import.meta.dirname): Promise<RuleSetFile> {
  const head = await readJson(join(folder, 'edition.json'), ruleSetHeadShape)
  const names = (await readdir(folder)).filter((name) => name.endsWith('.rules.json')).toSorted()
  const files = await Promise.all(names.map((name) => readJson(join(folder, name), ruleFileShape)))
  const rules = files.flatMap(({ law, rules }) => rules.map((content) => ({ law, content, hash: digestOf(content) })))
  const ids = rules.flatMap(({ content }) => [content.id, ...content.cases.map((each) => `case ${each.id}`)])
  const twice = ids.filter((id, place) => ids.indexOf(id) < place)
  if (twice.length > 0) throw new Error(`the rule set names these twice: ${twice.join(', ')}`)
  return { ...head, rules }
}

/** Two contents with the same digest say the same. */
export function digestOf(content: RuleContent): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}

async function readJson<Output>(path: string, shape: ZodType<Output>): Promise<Output> {
  const checked = shape.safeParse(JSON.parse(await readFile(path, 'utf8')))
  if (checked.success) return checked.data
  const problems = checked.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`${path} is not right:\n${problems.join('\n')}`)
}
