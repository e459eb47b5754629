// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import {
  dataCategories,
  evidenceLevels,
  legalBases,
  partyKinds,
  purposes,
  sharingModes,
  subjectRoles,
} from './sharing-question.ts'
import { questionMessages } from './sharing-question.text.ts'

/** A question as page, API, example case and later modules ask it. Left out: no consent, an unknown basis, today. */
export const sharingQuestionShape = z
  .object({
    senderKind: z.enum(partyKinds).describe('Who shares'),
    receiverKind: z.enum(partyKinds).describe('With whom'),
    dataCategories: z.array(z.enum(dataCategories)).min(1, questionMessages.noData).max(dataCategories.length),
    subjectRole: z.enum(subjectRoles).describe('Whom the data are about'),
    isCriminalData: z.boolean().describe('Whether they say or suggest that somebody committed an offence'),
    purpose: z.enum(purposes, { error: questionMessages.purpose }).describe('What for; free text is refused'),
    mode: z.enum(sharingModes).describe('Once, or again and again'),
    evidenceLevel: z.enum(evidenceLevels).default('unverified-report'),
    hasConsent: z.boolean().default(false).describe('Whether the person whom the data are about agreed to this'),
    legalBasis: z.enum(legalBases).default('unknown'),
    at: z.iso.date().optional().describe('The day for which one asks; today when left out'),
  })
  .meta({ id: 'SharingQuestion' })

export type AskedQuestion = z.infer<typeof sharingQuestionShape>
