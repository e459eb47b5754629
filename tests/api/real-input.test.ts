// SPDX-License-Identifier: EUPL-1.2
// Real robocalls, scam SMS and scam domains through the importers, and then the pages of an analyst on them.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listCases } from '#modules/cases'
import { modules } from '../../src/app/modules.ts'
import { type TestContext, testContext } from '../context.ts'
import { asActor, testSite } from '../site.ts'

const shared = process.env.SHARED_DATA ?? resolve(import.meta.dirname, '../../../shared/data')
const files = [
  'robocall-campaigns/transcripts.jsonl',
  'sms-mendeley-smishing/messages.csv',
  'domains-scamblocklist/domains.csv',
]
const isHere = files.every((file) => existsSync(join(shared, file)))

describe.skipIf(!isHere)(`real input${isHere ? '' : ' (not run: data absent, without SHARED_DATA)'}`, () => {
  let program: TestContext
  let site: FastifyInstance
  beforeAll(async () => {
    program = await testContext()
    for (const file of files) await read(join(shared, file))
    await program.settle()
    site = await testSite(program)
  }, 120_000)
  afterAll(async () => {
    await site?.close()
    await program?.close()
  })

  async function read(path: string): Promise<void> {
    const { readFileSync } = await import('node:fs')
    const firstLine = readFileSync(path, 'utf8').split('\n', 1)[0] ?? ''
    const importer = modules
      .flatMap((module) => module.importers ?? [])
      .find((one) => one.recognises({ name: path.split('/').at(-1) ?? '', firstLine }))
    expect(importer, path).toBeDefined()
    await importer?.run(program.ctx, path, () => {})
  }

  const held = ['reports:read', 'reports:confirm', 'cases:read', 'cases:work'] as const
  const open = async (url: string) => {
    const answer = await site.inject({ url, headers: asActor('person', program.ctx.settings.intakeOrganisation, held) })
    expect(answer.statusCode, `${url}: ${answer.body.slice(0, 300)}`).toBe(200)
    return answer.body
  }

  test('the queue, a report, the largest case, its graph and the link between two reports open', async () => {
    const queue = await open('/werkbank/meldingen')
    const report = /\/werkbank\/meldingen\/([\da-f-]{36})/.exec(queue)?.[1]
    expect(report).toBeDefined()
    await open(`/werkbank/meldingen/${report}`)

    const { cases, count } = await listCases(
      program.as(program.ctx.settings.intakeOrganisation, 'reports:read', 'cases:read'),
      { order: 'size', page: 1 },
      'handle-report',
    )
    expect(count).toBeGreaterThan(20)
    const largest = cases[0]
    expect(largest?.ownReports).toBeGreaterThan(5)
    const page = await open(`/werkbank/zaken/${largest?.anchor}`)
    expect(page).toContain(String(largest?.ownReports))
    const graph = await open(`/werkbank/zaken/${largest?.anchor}/graaf`)
    expect(graph).toMatch(/<svg[\s\S]*<table/)
    await open('/werkbank/zaken')
  })
})
