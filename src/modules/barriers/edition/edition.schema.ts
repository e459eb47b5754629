// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { webMessages } from '#foundation/web'
import { evidenceLevels, reporters } from '#values'
import { barrierStatuses, circles, knowings } from './edition.ts'

const line = (most: number) => z.string().regex(/\S/, webMessages.required).max(most)
export const words = (most: number) => z.object({ nl: line(most), en: line(most).optional() })
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/)
const ids = z.array(id).max(200)
const day = z.iso.date()

export const signalShape = z.object({
  id,
  text: words(300),
  circle: z.enum(circles),
  seenBy: ids,
  data: words(200).optional(),
  threshold: words(200).optional(),
  rule: id.optional(),
})

export const stepShape = z.object({
  id: z.string().regex(/^S-\d{2,4}$/),
  aliases: ids,
  phase: id,
  label: words(120),
  goal: words(600),
  circle: z.enum(circles),
  offenderRoles: z.array(words(120)).max(40),
  facilitators: z.array(z.object({ label: words(120), party: id.optional(), knowing: z.enum(knowings) })).max(40),
  occasions: z.array(words(200)).max(40),
  signals: z.array(signalShape).max(40),
  techniques: ids,
  barriers: ids,
  mitreF3: ids,
  after: ids,
})

export const barrierShape = z.object({
  id: z.string().regex(/^B-\d{3,4}$/),
  label: words(120),
  description: words(600),
  kind: id,
  circle: z.enum(circles),
  owners: ids,
  legalBasis: words(400).optional(),
  effort: z.enum(['small', 'medium', 'large']).optional(),
  expectedEffect: words(600).optional(),
  sideEffects: words(600).optional(),
  status: z.enum(barrierStatuses),
  statusNote: words(200).optional(),
  evidence: z.object({
    level: z.enum(evidenceLevels),
    effectBy: z.enum(reporters, webMessages.choose).optional(),
    note: words(600).optional(),
    sources: ids,
  }),
})

export const journeyShape = z.object({
  id: z.string().regex(/^J-\d{3}$/),
  form: id,
  label: words(120),
  variants: z.array(words(200)).max(20),
  steps: z.array(id).max(30),
  version: z.number().int().min(1).max(100_000),
  basis: ids,
})

export const sourceShape = z.object({
  title: line(300),
  publisher: line(200),
  date: line(40),
  url: z.url({ protocol: /^https?$/ }).max(500),
  kind: line(40),
  seen: line(40),
  retrieved: day,
})

const named = z.object({ id, label: words(200) })

/** A whole edition: of the file that is shipped, of an import, and of the export. */
export const editionShape = z.object({
  number: z.number().int().min(1).max(100_000),
  date: day,
  status: z.enum(['draft', 'published']),
  authors: z.array(line(120)).min(1).max(50),
  licence: line(40),
  decision: words(2000),
  journeys: z.array(journeyShape).min(1).max(50),
  steps: z.record(id, stepShape),
  barriers: z.record(id, barrierShape),
  phases: z
    .array(named.extend({ mitreF3: ids }))
    .min(1)
    .max(50),
  parties: z.array(named).min(1).max(200),
  kinds: z.array(named).min(1).max(50),
  sources: z.record(id, sourceShape),
})
