// SPDX-License-Identifier: EUPL-1.2
// Are the public texts plain Dutch (B1), and all there in English? `npm run text:check`; `-- --keep` writes what is known now.
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { modules } from '../src/app/modules.ts'
import { asRead, findFaults, fleschDouma, sentencesOf, wordsOf } from '../src/foundation/readability/index.ts'
import { compare, type KnownFaults } from './text-check/known-faults.ts'
import { publicTexts } from './text-check/public-texts.ts'

const root = resolve(import.meta.dirname, '..')
const kept = resolve(root, 'tools/text-check/known-faults.json')
const texts = await publicTexts(root, modules)
const faults = texts.flatMap(({ file, key, nl, en }) =>
  findFaults({ nl, en }).map((fault) => ({ file, key, ...fault })),
)

if (process.argv.includes('--keep')) {
  const known: KnownFaults = {}
  for (const { file, key, kind } of faults) {
    const keys = (known[file] ??= {})
    keys[key] = keys[key] ? `${keys[key]} ${kind}` : kind
  }
  writeFileSync(kept, `${JSON.stringify(known, null, 2)}\n`)
}

const sentences = texts.flatMap(({ nl }) => sentencesOf(asRead(nl)))
const words = sentences.reduce((sum, one) => sum + wordsOf(one).length, 0)
const decimal = (one: number) => one.toFixed(1)
process.stdout.write(
  `${texts.length} public texts, ${sentences.length} sentences: ${decimal(words / sentences.length)} words a sentence, Flesch-Douma ${decimal(fleschDouma(sentences))}\n`,
)
const { added, gone } = compare(faults, JSON.parse(readFileSync(kept, 'utf8')) as KnownFaults)
process.stdout.write(`${faults.length} places are harder than B1 and known; the list may only get shorter\n`)
for (const { file, key, kind, at } of added) process.stdout.write(`new   ${kind}  ${file} ${key}\n      ${at}\n`)
for (const { place, kind } of gone) process.stdout.write(`gone  ${kind}  ${place}\n`)
if (gone.length > 0) process.stdout.write('Well done. Take it off the list: npm run text:check -- --keep\n')
if (added.length > 0) process.stdout.write('Write it shorter, active and in easier words.\n')
process.exitCode = added.length + gone.length > 0 ? 1 : 0
