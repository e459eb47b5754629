// SPDX-License-Identifier: EUPL-1.2
import { z, type ZodType } from 'zod'
import { type Api, defineApi } from '#foundation/modules'
import {
  complaintStatuses,
  complaintTable,
  complaintSteps,
  needsWords,
  reasonsOf,
  takenBy,
} from '../complaint/complaint.ts'
import { workingDaysIn } from '../complaint/clock.ts'
import { statusFor, statusText } from '../complaint/complaint.text.ts'
import { stepText } from '../complaint/step.text.ts'
import { takeComplaintStepApi } from '../file-by-api/complaint.api.ts'
import { complaintForms } from '../forms/forms.ts'
import type { FormField } from '../forms/form.ts'
import { commonSections } from '../forms/sections.ts'
import {
  listComplaintInboxApi,
  readComplaintWholeApi,
  receiveComplaintReceiptApi,
} from '../take-over-by-api/take-over.api.ts'
import { longestProblem, mostWaiting } from '../take-over-by-api/take-over.schema.ts'

type JsonSchema = Record<string, unknown>

/** The routes that a system of the police uses, in the order of the work. */
export const policeApis = [
  listComplaintInboxApi,
  readComplaintWholeApi,
  receiveComplaintReceiptApi,
  takeComplaintStepApi,
] as const satisfies readonly Api[]

/**
 * Everything that a system of the police has to know, as data: made from the very shapes, forms and tables of steps by which this program works.
 * It is the file docs/api/police-complaints.json and the answer of /v1/complaint-interface.
 */
export function policeInterface() {
  return {
    title: 'Complaints of companies, for a system of the police',
    schemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    routes: policeApis.map(routeOf),
    steps: complaintSteps
      .filter((step) => takenBy[step].includes('police'))
      .map((step) => ({
        step,
        name: { nl: stepText.nl[step], en: stepText.en[step] },
        from: complaintStatuses.filter((status) => complaintTable[status][step]),
        reasons: reasonsOf(step),
        needsWords: needsWords(step),
        needs: neededWith[step] ?? null,
      })),
    statuses: complaintStatuses
      .filter((status) => status !== 'draft')
      .map((status) => ({
        status,
        name: { nl: statusFor('police', status, 'nl'), en: statusFor('police', status, 'en') },
        filerReads: { nl: statusText.nl[`${status}More`], en: statusText.en[`${status}More`] },
        workingDays: workingDaysIn(status),
        next: complaintTable[status],
      })),
    commonQuestions: commonSections.flatMap(({ fields }) => fields.map(questionOf)),
    forms: complaintForms.map(({ id, fraudForm, title, fields }) => ({
      id,
      fraudForm,
      title,
      questions: fields.map(questionOf),
    })),
    limits: { mostWaitingAtOnce: mostWaiting, longestProblem, longestWords: 2_000, longestPoliceNumber: 60 },
  }
}

/** What a step of the police is not without, beside a reason or words; the command says so too. */
const neededWith: Partial<Record<(typeof complaintSteps)[number], string>> = {
  confirm: 'policeNumber',
  bundle: 'cluster',
  refer: 'referredTo',
}

function routeOf(api: (typeof policeApis)[number]) {
  const { method, path, operationId, summary, description, allow } = api
  const permission = typeof allow === 'object' && 'permission' in allow ? allow.permission : null
  const [status = 200, answer] = Object.entries(api.responses)[0] ?? []
  return {
    operationId,
    method,
    path,
    permission,
    summary,
    description,
    takesIdempotencyKey: api.idempotent === true,
    query: schemaOf(api.query, 'output'),
    body: schemaOf(api.body, 'input'),
    status: Number(status),
    answer: schemaOf(answer, 'output'),
  }
}

function schemaOf(shape: ZodType | undefined, io: 'input' | 'output'): JsonSchema | null {
  if (!shape) return null
  return z.toJSONSchema(shape, {
    io,
    target: 'draft-2020-12',
    override({ jsonSchema }) {
      // An answer may get fields later: whoever reads it must not stumble over that.
      if (io === 'output') delete jsonSchema.additionalProperties
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
    },
  }) as JsonSchema
}

function questionOf({ name, label, kind, isRequired, options = [], role }: FormField) {
  return {
    name,
    label,
    kind,
    isRequired: isRequired === true,
    ...(role && { role }),
    ...(options.length > 0 && { options }),
  }
}

/** Made once: it changes with the program. */
let known: ReturnType<typeof policeInterface> | null = null

export const describeComplaintInterfaceApi = defineApi({
  method: 'GET',
  path: '/v1/complaint-interface',
  allow: 'anyone',
  tag: 'Complaints for police systems',
  operationId: 'describeComplaintInterface',
  summary: 'De koppeling voor aangiften, als gegevens · The interface for complaints, as data',
  description:
    'Routes with their JSON schemas, steps, statuses with clocks, and the questions of every form. Validate what you receive with it.',
  responses: { 200: z.record(z.string(), z.unknown()) },
  async run() {
    known ??= policeInterface()
    return { status: 200, body: known, headers: { 'cache-control': 'public, max-age=300' } }
  },
})
