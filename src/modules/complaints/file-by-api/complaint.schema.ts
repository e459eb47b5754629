// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { complaintStatuses, complaintSteps } from '../complaint/complaint.ts'
import { machineMessages } from './file-by-api.text.ts'

const line = z.string().max(300)

export const newComplaint = z
  .strictObject({
    companyNumber: z
      .string()
      .regex(/^\d{8}$/, machineMessages.companyNumberShape)
      .max(8),
    branchNumber: z
      .string()
      .regex(/^\d{12}$/, machineMessages.branchNumberShape)
      .max(12)
      .optional(),
    form: z.string().max(60).describe('Id of the form, from /v1/complaint-forms'),
    isReport: z.boolean().default(false).describe('A report without complaint: it never becomes one'),
    answers: z
      .array(z.strictObject({ question: z.string().max(60), answer: z.string().max(10_000) }))
      .max(200)
      .describe('As a person would type them; a question with several answers occurs more than once'),
  })
  .meta({ id: 'NewComplaint' })

export const complaintShape = z
  .object({
    id: z.uuid(),
    number: z.string().nullable().describe('Given at the signature'),
    status: z.enum(complaintStatuses),
    statusAt: z.iso.datetime(),
    standpoint: z
      .enum(['not-yet', 'complaint', 'no-complaint'])
      .describe('It is a complaint only when the police confirmed it, whatever the status'),
    form: z.string(),
    companyNumber: z.string(),
    ownReference: z.string().nullable(),
    policeNumber: z.string().nullable(),
    reason: z.string().nullable().describe('Ground of the last decision that has one'),
    cluster: z.string().nullable(),
    referredTo: z.string().nullable().describe('Id of a reporting point'),
    waitsFor: z.enum(['filer', 'police', 'prosecutor']).nullable(),
    due: z.iso.date().nullable().describe('By then the other side hears something; a proposal that nobody has signed'),
    isLate: z.boolean(),
    version: z.number().int().describe('Counts every change'),
  })
  .meta({ id: 'Complaint' })

export const filedAnswer = complaintShape
  .extend({
    problems: z
      .array(z.object({ question: z.string(), code: z.string(), message: z.string() }))
      .describe('What has to be right before somebody can sign; everything was kept as it was sent'),
    remarks: z
      .array(z.object({ code: z.string(), message: z.string() }))
      .describe('Not wrong, and said to whoever signs: payments that together are not the loss'),
    sameCase: z.array(z.uuid()).describe('Complaints of yours that look like the same case; nothing is refused'),
  })
  .meta({ id: 'FiledComplaint' })

export const changesQuery = z.object({
  after: z
    .string()
    .max(100)
    .regex(
      /^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3])(?::[0-5]\d){2}\.\d{3}Z [\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/,
      'must be the value of next in the answer before',
    )
    .optional()
    .describe('The value of `next` in the answer before'),
})

export const complaintsAnswer = z
  .object({ items: z.array(complaintShape), next: z.string().nullable() })
  .meta({ id: 'Complaints' })

export const stepInput = z
  .strictObject({
    step: z.enum(complaintSteps).exclude(['sign', 'amend']),
    reason: z.string().max(60).optional().describe('From the list of the step; due where there is one'),
    words: z.string().max(2_000).optional().describe('Read by the other side'),
    policeNumber: z.string().max(60).optional().describe('With confirm'),
    cluster: z.string().max(60).optional().describe('With bundle'),
    referredTo: z.string().max(60).optional().describe('With refer: id of a reporting point'),
    version: z
      .number()
      .int()
      .min(0)
      .max(1_000_000_000)
      .describe('The version that you saw: 409 when there is a newer one'),
  })
  .meta({ id: 'ComplaintStep' })

export const formsAnswer = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        fraudForm: z.string(),
        title: line,
        questions: z.array(
          z.object({
            name: z.string(),
            label: line,
            kind: z.string(),
            isRequired: z.boolean(),
            options: z.array(z.string()),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'ComplaintForms' })
