// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { sectors, signalKinds } from '../signal/signal.ts'

export const signalsQuery = z.object({
  after: z.uuid().optional().describe('The value of `next` in the page before'),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

const words = z.string().nullable()

export const signalCard = z
  .object({
    id: z.uuid(),
    version: z.int().describe('Counts what was told: a higher one takes the place of a lower one'),
    status: z
      .enum(['confirmed', 'expired', 'withdrawn', 'joined'])
      .describe('withdrawn: it was wrong; joined: it goes on in `joinedInto`'),
    kind: z.enum(signalKinds).describe('surge, cluster, foreign (another source) or hand (an analyst noticed it)'),
    title: z.string(),
    steps: z.string().describe('How it goes, one step a line'),
    lure: words.describe('What it says, without an account, number, address or name'),
    recognise: z.string(),
    advice: z.string(),
    form: words.describe('Concept of the taxonomy'),
    channel: words.describe('Concept of the taxonomy'),
    pretext: words.describe('Concept of the taxonomy'),
    identifierKind: words,
    region: words.describe('Safety region'),
    sector: z.enum(sectors).nullable(),
    firstSeen: z.iso.date(),
    lastSeen: z.iso.date(),
    expiresOn: z.iso.date().describe('The first day on which it is no signal any more, when nothing rises'),
    reports: z.int().nullable().describe('In the days that made it a signal. For partners only'),
    expected: z.number().nullable().describe('What was expected in those days. For partners only'),
    limit: z.number().nullable().describe('Above this it is no ordinary fluctuation. For partners only'),
    confidence: z.number().describe('0 to 1: how sure it is that this is no chance'),
    tlp: z.string().describe('Label of the traffic light protocol (TLP 2.0): what you may do with it'),
    organisation: z.string().describe('Who answers for it'),
    source: words,
    country: words,
    reference: words,
    joinedInto: z.uuid().nullable(),
    because: words.describe('Why it was withdrawn'),
    confirmedAt: z.iso.datetime(),
    changedAt: z.iso.datetime(),
  })
  .meta({ id: 'Signal' })

export type SignalCard = z.infer<typeof signalCard>

export const signalList = z
  .object({ items: z.array(signalCard), next: z.string().nullable() })
  .meta({ id: 'SignalList' })
