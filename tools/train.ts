// SPDX-License-Identifier: EUPL-1.2
// npm run train: learns the roles of identifiers and the words of a crisis anew (`npm run train -- roles` or `crisis` only those), then the text model from the written texts and the SMS
// collection (SHARED_DATA). The same texts give the same bytes.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { trainCrisis } from './train-crisis.ts'
import { trainRoles } from './train-roles.ts'
import { modelFile } from '../src/modules/classification/read-text/read-text.query.ts'
import { trainModel } from '../src/modules/classification/read-text/train-model.ts'
import {
  readBroader,
  readSms,
  readWrittenTexts,
  smsToLearn,
  trainingFolder,
} from '../src/modules/classification/read-text/training-texts.query.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)
const [, , only] = process.argv
if (only !== 'crisis') for (const line of await trainRoles()) say(line)
if (only !== 'roles') for (const line of await trainCrisis()) say(line)
if (only === 'roles' || only === 'crisis') process.exit(0)

const shared = process.env.SHARED_DATA ?? ''
const sms = shared === '' ? null : await readSms(shared)
if (!sms) {
  process.stderr.write(
    'Not trained: set SHARED_DATA to the folder that holds sms-mendeley-smishing/messages.csv. Nothing was changed.\n',
  )
  process.exit(1)
}
const written = await readWrittenTexts(trainingFolder, await readBroader())
const learntFrom = [written.learntFrom, sms.learntFrom]
const began = performance.now()
const { file, checked } = trainModel([...written.texts, ...smsToLearn(sms.rows)], learntFrom)
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const before = (() => {
  try {
    return hashOf(readFileSync(modelFile))
  } catch {
    return null
  }
})()
writeFileSync(modelFile, file)

for (const { name, licence, texts, sha256 } of learntFrom)
  say(`learnt from  ${texts} texts, ${licence}: ${name}\n             ${sha256}`)
for (const { head, texts, right, temperature } of checked)
  say(
    `head ${head.padEnd(8)} ${right} of ${texts} texts right when left out (${((100 * right) / Math.max(texts, 1)).toFixed(1)}%), temperature ${temperature.toFixed(2)}`,
  )
say(`model        ${file.length} bytes, sha256 ${hashOf(file)}${before === hashOf(file) ? ' (unchanged)' : ''}`)
say(`took         ${((performance.now() - began) / 1000).toFixed(1)} s`)
