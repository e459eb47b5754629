// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { defineApi } from '#foundation/modules'
import { complaintForms } from '../forms/forms.ts'
import { sectionsOf } from '../forms/sections.ts'
import { takeComplaintStep } from '../take-step/take-step.command.ts'
import { beginComplaint } from '../write-complaint/write-complaint.command.ts'
import {
  changesQuery,
  complaintsAnswer,
  complaintShape,
  filedAnswer,
  formsAnswer,
  newComplaint,
  stepInput,
} from './complaint.schema.ts'
import { listChanged, readFiled, readHandled } from './complaint-for-machine.query.ts'

const prepare = { allow: { permission: 'complaints:prepare' }, tag: 'Complaints' } as const
const params = z.object({ complaintId: z.uuid() })

export const listComplaintFormsApi = defineApi({
  ...prepare,
  method: 'GET',
  path: '/v1/complaint-forms',
  operationId: 'listComplaintForms',
  summary: 'Formulieren van het aangifteloket · Forms of the complaint desk',
  responses: { 200: formsAnswer },
  async run({ language }) {
    const items = complaintForms.map((form) => ({
      id: form.id,
      fraudForm: form.fraudForm,
      title: form.title[language],
      questions: sectionsOf(form).flatMap(({ fields }) =>
        fields.map(({ name, label, kind, isRequired = false, options = [] }) => ({
          name,
          label: label[language],
          kind,
          isRequired,
          options: options.map(({ value }) => value),
        })),
      ),
    }))
    return { status: 200, body: { items } }
  },
})

export const fileComplaintApi = defineApi({
  ...prepare,
  method: 'POST',
  path: '/v1/complaints',
  operationId: 'fileComplaint',
  summary: 'Een aangifte voorbereiden · Prepare a complaint',
  description:
    'Makes a draft that a mandated person signs in the desk: a system prepares and never signs. What is wrong is kept as it was sent, and said in `problems`. It is a complaint only when the police confirm it (`standpoint`).',
  body: newComplaint,
  idempotent: true,
  responses: { 201: filedAnswer },
  async run(ctx, { body: { answers, branchNumber = null, ...wanted } }) {
    const several = Map.groupBy(answers, ({ question }) => question)
    const typed = Object.fromEntries(
      [...several].map(([question, given]) => [
        question,
        given.length === 1 ? (given[0]?.answer ?? '') : given.map(({ answer }) => answer),
      ]),
    )
    const id = await beginComplaint(ctx, { ...wanted, branchNumber, answers: typed })
    return { status: 201, body: await readFiled(ctx, id) }
  },
})

export const listComplaintsApi = defineApi({
  ...prepare,
  method: 'GET',
  path: '/v1/complaints',
  operationId: 'listComplaints',
  summary: 'Wat er met uw aangiften gebeurde · What happened with your complaints',
  description:
    'Complaints whose status changed, the oldest change first, at most 50. Go on with `next`; when nothing is new it stays the same.',
  query: changesQuery,
  responses: { 200: complaintsAnswer },
  async run(ctx, { query }) {
    return { status: 200, body: await listChanged(ctx, query.after) }
  },
})

export const readComplaintApi = defineApi({
  ...prepare,
  method: 'GET',
  path: '/v1/complaints/:complaintId',
  operationId: 'readComplaint',
  summary: 'Hoe het met een aangifte staat · Where a complaint stands',
  params,
  responses: { 200: filedAnswer },
  async run(ctx, { params: { complaintId } }) {
    return { status: 200, body: await readFiled(ctx, complaintId) }
  },
})

export const takeComplaintStepApi = defineApi({
  method: 'POST',
  path: '/v1/complaints/:complaintId/steps',
  allow: { permission: 'complaints:handle' },
  tag: 'Complaints',
  operationId: 'takeComplaintStep',
  summary: 'Zeggen wat er met een aangifte gebeurt · Say what happens with a complaint',
  description:
    'For systems of police and prosecutor. 403: the step is somebody else’s. 409: not possible from here, or changed meanwhile. With an `Idempotency-Key` a lost answer is given again.',
  params,
  body: stepInput,
  idempotent: true,
  responses: { 200: complaintShape },
  async run(ctx, { params: { complaintId }, body: { version, step, ...given } }) {
    const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
    await takeComplaintStep(ctx, { ...known, step, complaintId, seenChanges: version })
    return { status: 200, body: await readHandled(ctx, complaintId) }
  },
})
