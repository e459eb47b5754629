// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import type { CalendarDate } from '#values'
import { exchangeIds } from '../exchange/exchanges.data.ts'
import { dataCategories, purposes } from '../sharing-question/sharing-question.ts'
import { agreementKinds, longestYears } from './agreement.ts'
import { agreementMessages as say } from './agreement.text.ts'
import { yearsAfter } from './days.ts'

const day = (needed: string) => z.iso.date({ error: (issue) => (issue.input === undefined ? needed : say.wrongDate) })
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const text = (least: number, most: number, message: string) =>
  z.string(message).trim().min(least, message).max(most, message)

/** What a draft says, as the form sends it. Organisations by id; one that gives and gets stands in both lists. */
export const draftShape = z
  .object({
    kind: z.enum(agreementKinds, say.kindNeeded),
    title: text(3, 200, say.titleNeeded),
    reference: text(3, 300, say.referenceNeeded),
    exchanges: z.array(z.enum(exchangeIds)).min(1, say.exchangeNeeded),
    dataCategories: z.array(z.enum(dataCategories)).min(1, say.dataNeeded),
    purposes: z.array(z.enum(purposes)).min(1, say.purposeNeeded),
    sends: z.array(slug).min(1, say.senderNeeded),
    receives: z.array(slug).min(1, say.receiverNeeded),
    dpiaReference: z.string().trim().max(300).nullable().default(null),
    dpiaReviewOn: day(say.wrongDate).nullable().default(null),
    startsOn: day(say.startNeeded),
    endsOn: day(say.endNeeded),
    sampleCap: z.coerce
      .number(say.capNumber)
      .int(say.capNumber)
      .min(1, say.capNumber)
      .max(1e9, say.capNumber)
      .nullable()
      .default(null),
  })
  .superRefine(({ startsOn, endsOn, sends, receives }, { addIssue }) => {
    const wrong = (field: string, message: string) => addIssue({ code: 'custom', path: [field], message })
    if (endsOn <= startsOn) wrong('endsOn', say.endBeforeStart)
    else if (endsOn > yearsAfter(startsOn as CalendarDate, longestYears)) wrong('endsOn', say.endFar)
    if (!sends.some((sender) => receives.some((receiver) => receiver !== sender))) wrong('receives', say.receiverNeeded)
  })

export type Draft = z.infer<typeof draftShape>
