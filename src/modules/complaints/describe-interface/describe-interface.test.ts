// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf } from '../../../../tests/site.ts'
import { complaintDesk, draftOf, moved, signed } from '../complaint/complaint.fixture.ts'
import { fieldsOf } from './fields-of.ts'
import { policeInterface } from './police-interface.api.ts'

const document = resolve(import.meta.dirname, '../../../../docs/api/police-complaints.json')
const system = asActor('machine', 'politie-demo', ['complaints:take-over', 'complaints:handle'])

const test = await testContext()
const site = await testSite(test)

function fits(operationId: string) {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  ;(addFormats as unknown as (own: Ajv2020) => void)(ajv)
  const route = policeInterface().routes.find((one) => one.operationId === operationId)
  const check = ajv.compile(route?.answer ?? false)
  return (body: unknown) => (check(body) ? [] : check.errors)
}

describe('the description of the interface for the police', () => {
  it('what is answered fits the published description, which is the file in the documentation', async () => {
    const served = await site.inject('/v1/complaint-interface')
    expect(served.statusCode).toBe(200)
    expect(served.json()).toEqual(JSON.parse(readFileSync(document, 'utf8')))
    const desk = await complaintDesk(test)
    const id = await draftOf(desk.preparer)
    await signed(test, desk.signatory, id)
    await moved(test, desk.police, { complaintId: id, step: 'confirm', policeNumber: 'PL-1' })
    const read = async (url: string) => (await site.inject({ url: `/v1${url}`, headers: system })).json()
    expect(fits('listComplaintInbox')(await read('/complaint-inbox'))).toEqual([])
    const whole = await read(`/complaint-inbox/${id}`)
    expect(fits('readComplaintWhole')(whole)).toEqual([])
    // It does see what is wrong.
    expect(fits('readComplaintWhole')({ ...whole, versions: [] })).not.toEqual([])
    const payload = { outcome: 'refused', step: 1, problem: 'for a try' }
    const receipt = await site.inject({
      method: 'POST',
      url: `/v1/complaint-inbox/${id}/receipts`,
      headers: system,
      payload,
    })
    expect(fits('receiveComplaintReceipt')(receipt.json())).toEqual([])
    // Every answer has its question in the description.
    const { commonQuestions, forms } = policeInterface()
    const own = forms.find((form) => form.id === whole.complaint.form)?.questions ?? []
    const known = [...commonQuestions, ...own].map(({ name }) => name)
    for (const { question } of whole.versions[0].answers) expect(known).toContain(question)
  })

  it('stands on the page with every field, step and question', async () => {
    const { routes, steps, statuses, forms } = policeInterface()
    for (const path of ['/aangifteloket/koppeling-politie', '/en/aangifteloket/koppeling-politie']) {
      const text = textOf((await site.inject(path)).body)
      for (const { method, path: route, permission, answer } of routes) {
        expect(text).toContain(`${method} ${route}`)
        expect(text).toContain(permission)
        for (const field of fieldsOf(answer)) expect(text).toContain(field.path)
      }
      for (const { step } of steps) expect(text).toContain(`${step}: `)
      for (const { status } of statuses) expect(text).toContain(`${status}: `)
      for (const { questions } of forms) for (const { name } of questions) expect(text).toContain(name)
    }
  })

  it('names a field with its kind, whatever stands around it', () => {
    const schema = {
      $ref: '#/$defs/One',
      $defs: {
        One: {
          type: 'object',
          required: ['a'],
          properties: { a: { $ref: '#/$defs/Two' }, b: { type: ['string', 'null'], description: 'B' } },
        },
        Two: {
          type: 'array',
          items: { type: 'object', properties: { c: { anyOf: [{ enum: ['x', 'y'] }, { type: 'null' }] } } },
        },
      },
    }
    expect(fieldsOf(schema)).toEqual([
      { path: 'a', kind: 'object[]', isRequired: true, meaning: '' },
      { path: 'a[].c', kind: 'x | y | null', isRequired: false, meaning: '' },
      { path: 'b', kind: 'string | null', isRequired: false, meaning: 'B' },
    ])
  })
})
