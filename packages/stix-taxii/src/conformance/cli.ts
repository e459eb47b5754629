#!/usr/bin/env node
// SPDX-License-Identifier: EUPL-1.2
// npx dijkwacht-taxii-conformance ADDRESS
import { parseArgs } from 'node:util'
import { TaxiiClientProblem } from '../taxii/client-requests.ts'
import { tryTaxiiServer } from './conformance.ts'

const usage = `dijkwacht-taxii-conformance ADDRESS [--header 'authorization: Bearer …'] [--collections NUMBER]

  ADDRESS        of the discovery: https://…/taxii2/
  --header       goes with every request; may be given more than once
  --collections  to look into in each API root; 3 when left out

Reads only. Exit code 0: all is as TAXII 2.1 has it; 1: something is not; 2: it could not be asked.
`

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      header: { type: 'string', multiple: true },
      collections: { type: 'string' },
      help: { type: 'boolean' },
    },
  })
  const [url] = positionals
  const collections = Number(values.collections ?? 3)
  if (values.help || url === undefined || !URL.canParse(url) || !(collections > 0)) {
    process.stderr.write(usage)
    return values.help ? 0 : 2
  }
  const headers = Object.fromEntries(
    (values.header ?? []).map((one) => {
      const [name = '', ...value] = one.split(':')
      return [name.trim(), value.join(':').trim()]
    }),
  )
  try {
    const checks = await tryTaxiiServer({ url, headers, collections })
    for (const { name, isRight, detail } of checks)
      process.stdout.write(`${isRight ? 'ok  ' : 'FAIL'} ${name}${detail === '' ? '' : `: ${detail}`}\n`)
    const wrong = checks.filter(({ isRight }) => !isRight).length
    process.stdout.write(`${checks.length - wrong} of ${checks.length}\n`)
    return wrong === 0 ? 0 : 1
  } catch (problem) {
    if (!(problem instanceof TaxiiClientProblem)) throw problem
    process.stderr.write(`${problem.message}\n`)
    return 2
  }
}

process.exitCode = await main()
