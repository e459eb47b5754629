// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { packetShape, toldShape } from '../referral/packet.schema.ts'
import { answers, refusals, statuses, urgencies } from '../referral/referral.ts'

const organisation = z
  .string()
  .min(1)
  .max(60)
  .regex(/^[a-z0-9-]+$/)

export const answerInput = z.strictObject({
  answer: z
    .enum(answers)
    .describe(
      'accept: you take it over; speak: you spoke with the person; refuse: you do not take it over, or give it back, with `refusal`; erase: consent was withdrawn and you wiped what you noted',
    ),
  refusal: z.enum(refusals).optional().describe('With refuse: why. Who handed over and the person find another place'),
})

export const handOverInput = z
  .strictObject({
    id: z.uuid().describe('Made by you: sending it twice hands over once'),
    receiver: organisation.describe(
      'Id of a partner with an agreement for warm hand-overs: of the organisation, not of a reporting point',
    ),
    plan: z
      .string()
      .max(40)
      .regex(/^[0-9A-Za-z -]+$/)
      .describe('Code of the plan of the triage (/hulp/plan): what happened, without who'),
    reportId: z.uuid().describe('A report of your organisation, by which the person follows it and takes it back'),
    consent: z
      .literal(true)
      .describe('You read out what is passed on and to whom, and the person said yes. Without it nothing goes'),
    told: toldShape.pick({ name: true, phone: true, language: true, note: true }),
  })
  .meta({ id: 'HandOverRequest' })

const time = z.iso.datetime().nullable()

export const handOverShape = z
  .object({
    id: z.uuid(),
    from: z.string(),
    status: z.enum(statuses),
    urgency: z.enum(urgencies),
    handedAt: z.iso.datetime(),
    dueAt: z.iso.datetime().describe('When nobody spoke with the person by then, it goes back to who handed over'),
    acceptedAt: time,
    endedAt: time,
    packet: packetShape.nullable().describe('Null once it is over, came back, or consent was withdrawn'),
  })
  .meta({ id: 'HandOver' })

export const handOversAnswer = z
  .object({ handOvers: z.array(handOverShape), pages: z.number().int() })
  .meta({ id: 'HandOvers' })

export const handOverMade = z
  .object({
    id: z.uuid(),
    reference: z.string(),
    words: z.string().describe('What was to be read out'),
    pointId: organisation.describe(
      'Id of the entry in the register of reporting points (/v1/reporting-points) under which it is counted; of a receiver without an entry its own id',
    ),
  })
  .meta({ id: 'HandOverMade' })

export const handOversQuery = z.object({
  page: z.coerce.number().int().min(1).max(10_000).default(1).describe('50 a page: what waits for you first'),
})
