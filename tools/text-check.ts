// SPDX-License-Identifier: EUPL-1.2
// Are the public texts plain Dutch (B1), and all there in English? `npm run text:check`.
import { resolve } from 'node:path'
import { modules } from '../src/app/modules.ts'
import { asRead, findFaults, fleschDouma, sentencesOf, wordsOf } from '../src/foundation/readability/index.ts'
import { publicTexts } from './public-texts.ts'

const texts = await publicTexts(resolve(import.meta.dirname, '..'), modules)
const faults = texts.flatMap(({ file, key, nl, en }) =>
  findFaults({ nl, en }).map((fault) => ({ file, key, ...fault })),
)
const sentences = texts.flatMap(({ nl }) => sentencesOf(asRead(nl)))
const words = sentences.reduce((sum, one) => sum + wordsOf(one).length, 0)
const decimal = (one: number) => one.toFixed(1)
process.stdout.write(
  `${texts.length} public texts, ${sentences.length} sentences: ${decimal(words / sentences.length)} words a sentence, Flesch-Douma ${decimal(fleschDouma(sentences))}\n`,
)
for (const { file, key, kind, at } of faults) process.stdout.write(`${kind}  ${file} ${key}\n      ${at}\n`)
if (faults.length > 0) process.stdout.write('Write it shorter, active and in easier words.\n')
process.exitCode = faults.length > 0 ? 1 : 0
