#!/usr/bin/env node
// SPDX-License-Identifier: EUPL-1.2
// npx dijkwacht-check FILE.csv --settings check.json --kind iban --column account
// npx dijkwacht-check open JOURNAL REQUEST.json
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { bestGroup } from '#best-group'
import { parse } from 'csv-parse'
import { CheckClient, type CheckClientOptions } from './check-client.ts'
import { CheckProblem } from './check-problem.ts'
import { expressionsOf, type Kind, kinds } from './expressions.ts'
import { Journal, type OpeningRequest } from './journal.ts'
import { type Screened, screenRows } from './screen.ts'
import { TagStore } from './tag-store.ts'
import { withCertificate } from './with-certificate.ts'

const rowsAtOnce = 4_096

const usage = `dijkwacht-check FILE.csv --settings check.json --kind KIND --column NAME [--platform NAME] [--state FOLDER] [--journal FILE] [--all]
dijkwacht-check open JOURNAL REQUEST.json

  FILE.csv   with a line of column names; - reads standard input
  --settings JSON: {platform, clientId, privateKey, purpose, activity, evaluator?, setKey?, issuer?, certificate?, certificateKey?}; privateKey: a JSON
             Web Key, or a file with one; issuer: who gives access tokens, when that is not Dijkwacht; certificate and certificateKey: PEM files, to
             connect with when Dijkwacht has the thumbprint of your certificate on record
  --kind     ${kinds.join(', ')}
  --column   the column that holds it
  --platform for user-name and merchant: the platform or payment service provider of every row that names none, such as marktplaats
  --state    keeps tags there between runs of one epoch: the same rows ask nobody anything again
  --journal  keeps there what was asked, to open it to an auditor; guard it like the file itself
  --all      writes every row; otherwise only hits and what cannot be checked

Writes CSV: row, result (hit, none, cannot-check). The values themselves are not written. "none" is not "safe".

open answers an auditor: REQUEST.json is {"entries": [{"statement": NUMBER, "element": HEX}]}; writes JSON with input and blind of each entry that
was asked under this journal. Exit code 1 when one was not.
`

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      settings: { type: 'string' },
      kind: { type: 'string' },
      column: { type: 'string' },
      platform: { type: 'string' },
      state: { type: 'string' },
      journal: { type: 'string' },
      all: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  })
  const [file] = positionals
  if (file === 'open' && positionals.length === 3) return open(positionals[1] as string, positionals[2] as string)
  const kind = kinds.find((one) => one === values.kind)
  if (values.help || !file || !values.settings || !values.column || !kind) {
    process.stderr.write(usage)
    return values.help ? 0 : 2
  }
  const client = new CheckClient({
    ...readSettings(values.settings),
    ...(values.journal && { journal: new Journal(values.journal) }),
  })
  const set = await client.fetchSet()
  await client.followSet(set)
  const store = values.state ? new TagStore(values.state, client.namespace, set.head.epoch) : undefined
  process.stderr.write(
    `set of epoch ${set.head.epoch}, version ${set.version}: ${set.index.size} tags${saidKinds(set.kinds)}\n`,
  )

  const counts: Record<Screened, number> = { hit: 0, none: 0, 'cannot-check': 0 }
  process.stdout.write('row,result\n')
  let row = 1
  try {
    for await (const texts of batches(file, values.column)) {
      const rows = texts.map((text) => withPlatform(kind, text, values.platform))
      const results = await screenRows({ client, set, ...(store && { store }) }, kind, rows)
      for (const result of results) {
        counts[result] += 1
        if (values.all || result !== 'none') process.stdout.write(`${row},${result}\n`)
        row += 1
      }
      process.stderr.write(`\r${row - 1} rows`)
    }
  } finally {
    // Also when it ends halfway: every tag that was made took its number from what was agreed.
    store?.save()
  }
  process.stderr.write(`\n${counts.hit} hits, ${counts.none} none, ${counts['cannot-check']} cannot be checked\n`)
  return 0
}

function saidKinds(carried: readonly string[] | null): string {
  return carried ? `; by your agreements of ${carried.join(', ') || 'nothing'}` : ''
}

async function open(journal: string, request: string): Promise<number> {
  if (!existsSync(journal)) throw new CheckProblem(400, 'no-journal', `There is no ${journal}.`)
  const { entries } = JSON.parse(readFileSync(request, 'utf8')) as OpeningRequest
  const openings = await new Journal(journal).open(await bestGroup(), { entries })
  process.stdout.write(`${JSON.stringify({ openings }, null, 2)}\n`)
  return openings.every(({ blind }) => blind !== undefined) ? 0 : 1
}

/** What names its platform itself, by word or link, stays as it is. */
function withPlatform(kind: Kind, text: string, platform: string | undefined): string {
  const isNamed = platform === undefined || text.trim() === '' || expressionsOf(kind, text).length > 0
  return isNamed ? text : `${platform}: ${text.trim()}`
}

async function* batches(file: string, column: string): AsyncGenerator<string[]> {
  const input = file === '-' ? process.stdin : createReadStream(file)
  const records = input.pipe(parse({ columns: true, bom: true, relax_column_count: true, skip_empty_lines: true }))
  let texts: string[] = []
  for await (const record of records as AsyncIterable<Record<string, string>>) {
    const text = record[column]
    if (text === undefined && texts.length === 0 && !(column in record))
      throw new CheckProblem(
        400,
        'no-column',
        `The file has no column "${column}", but ${Object.keys(record).join(', ')}.`,
      )
    texts.push(text ?? '')
    if (texts.length < rowsAtOnce) continue
    yield texts
    texts = []
  }
  if (texts.length > 0) yield texts
}

function readSettings(path: string): CheckClientOptions {
  const given = JSON.parse(readFileSync(path, 'utf8')) as CheckClientOptions & {
    privateKey: CheckClientOptions['privateKey'] | string
    certificate?: string
    certificateKey?: string
  }
  for (const name of ['platform', 'clientId', 'privateKey', 'purpose', 'activity'] as const)
    if (!given[name]) throw new CheckProblem(400, 'no-setting', `${path}: ${name} is missing.`)
  const { privateKey, certificate, certificateKey, ...rest } = given
  if (Boolean(certificate) !== Boolean(certificateKey))
    throw new CheckProblem(400, 'no-setting', `${path}: certificate and certificateKey go together.`)
  return {
    ...rest,
    ...(certificate &&
      certificateKey && {
        fetch: withCertificate({ certificate: readFileSync(certificate), key: readFileSync(certificateKey) }),
      }),
    privateKey: typeof privateKey === 'string' ? JSON.parse(readFileSync(privateKey, 'utf8')) : privateKey,
  }
}

try {
  process.exitCode = await main()
} catch (error) {
  // What was asked never stands in an error; what the servers said, and what is wrong with the settings, does.
  process.stderr.write(`\n${(error as Error).message}\n`)
  process.exitCode = 1
}
