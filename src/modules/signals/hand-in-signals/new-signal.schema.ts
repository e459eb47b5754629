// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { identifiersIn, parseCalendarDate } from '#values'
import { longest } from '../judge-signal/text-limits.ts'
import { confidences, sectors, type Tlp } from '../signal/signal.ts'
import { signalMessages } from '../signal/signal.text.ts'

const text = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .refine((written) => identifiersIn(written).length === 0, signalMessages.holdsIdentifiers)
const day = z.iso.date().refine((written) => parseCalendarDate(written).ok, signalMessages.noDay)
const code = z.string().regex(/^[A-Z]{2}-\d{3}$/, signalMessages.noCode)

const labels: Record<string, Tlp> = { 'TLP:CLEAR': 'clear', 'TLP:GREEN': 'green', 'TLP:AMBER': 'amber' }
const tlp = z
  .string()
  .max(20)
  .refine((label) => label !== 'TLP:RED', signalMessages.red)
  .refine((label) => label === 'TLP:RED' || label in labels, signalMessages.noLabel)
  .transform((label): Tlp => labels[label] ?? 'amber')

/** A signal of another source, as a partner's system or a file brings it in. */
export const newSignal = z
  .object({
    source: text(200).regex(/\S/, signalMessages.empty).describe('Who says so: an organisation, never a person'),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, signalMessages.noCountry)
      .optional()
      .describe('ISO 3166-1 alpha-2'),
    reference: z
      .string()
      .trim()
      .max(80)
      .regex(/^[\w .:/-]+$/, signalMessages.noReference)
      .describe('Their number: the same source and reference is the same signal'),
    title: text(longest.title).regex(/\S/, signalMessages.empty),
    steps: text(longest.steps).default('').describe('How it goes, one step a line'),
    lure: text(longest.lure).default('').describe('What it says, without an account, number, address or name'),
    recognise: text(longest.recognise).default(''),
    advice: text(longest.advice).default(''),
    form: code.optional().describe('Concept of the taxonomy, such as FF-400'),
    channel: code.optional().describe('Concept of the taxonomy, such as CH-030'),
    sector: z.enum(sectors).optional(),
    firstSeen: day,
    lastSeen: day,
    reports: z.int().min(0).max(1_000_000).default(0),
    confidence: z.enum(confidences).default('medium'),
    tlp: tlp.describe('TLP:CLEAR, TLP:GREEN or TLP:AMBER. TLP:RED is not sent around here'),
    organisations: z
      .array(z.string().min(1).max(100))
      .max(100)
      .default([])
      .describe('With TLP:AMBER: for whom, beside your own organisation'),
  })
  .refine(({ firstSeen, lastSeen }) => firstSeen <= lastSeen, {
    path: ['lastSeen'],
    message: signalMessages.daysInOrder,
  })
  .meta({ id: 'NewSignal' })

export type NewForeignSignal = z.infer<typeof newSignal>

export const handedIn = z
  .object({
    id: z.uuid(),
    outcome: z
      .enum(['begun', 'joined', 'unchanged'])
      .describe(
        'begun: analysts will judge it; joined: it was there and knows more; unchanged: it was there, or has ended',
      ),
  })
  .meta({ id: 'SignalHandedIn' })
