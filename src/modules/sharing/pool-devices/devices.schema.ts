// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { evidenceLevels } from '#modules/agreements'
import { deviceRoles, hitActions, preventedBands, verdicts } from './device.ts'
import { deviceMessages } from './devices.text.ts'

export const mostIncidents = 500

const token = z
  .string()
  .regex(/^[0-9a-f]{32}$/, { error: deviceMessages.wrongToken })
  .describe('What the OPRF made of your device vector in this epoch, under namespace device: 16 bytes, hexadecimal')
const epoch = z.int().min(0).max(1_000_000).describe('The epoch of the token; an epoch of devices lasts seven days')
const form = z
  .string()
  .regex(/^FF-\d{3}$/, { error: deviceMessages.wrongForm })
  .describe('Fraud form of our taxonomy, such as FF-110')

const incident = z.object({
  token,
  epoch,
  scheme: z
    .object({ name: z.string().regex(/^[a-z0-9-]{1,40}$/), version: z.string().regex(/^[a-z0-9.-]{1,20}$/) })
    .describe('How the device vector was made: only equal schemes give equal tokens'),
  form,
  role: z
    .enum(deviceRoles)
    .describe('victim: their own device, also when somebody else steered it; that hides the token for everybody'),
  evidence: z.enum(evidenceLevels),
  week: z
    .string()
    .regex(/^\d{4}-W\d{2}$/, { error: deviceMessages.wrongWeek })
    .describe('ISO week in which you saw it: 2026-W47. No day and no time'),
  expiresOn: z.iso
    .date()
    .optional()
    .describe('Last day on which it counts; cut to 90 days from now and to the end of the pilot'),
})

export const incidentsInput = z.object({ items: z.array(incident).min(1).max(mostIncidents) })

export const incidentsAnswer = z
  .object({
    items: z
      .array(
        z.object({
          outcome: z
            .enum(['pooled', 'known', 'not-pooled'])
            .describe('known: you told this before; it counts once and holds as it was'),
          id: z.uuid().nullable().describe('To withdraw it'),
          expiresAt: z.iso.datetime().nullable(),
          why: z.string().nullable().describe('Code of what is wrong or missing'),
          detail: z.string().nullable(),
        }),
      )
      .describe('In the order of your items. When the pilot ends in between, these say where'),
  })
  .meta({ id: 'DeviceIncidents' })

export const feedbackInput = z.object({ token, epoch, verdict: z.enum(verdicts) })

export const hitInput = z.object({
  token,
  epoch,
  action: z.enum(hitActions, { error: deviceMessages.neverRefuse }),
  form: form.optional(),
  prevented: z.enum(preventedBands).optional().describe('Damage in euros that you think this prevented'),
  isControlSample: z
    .boolean()
    .default(false)
    .describe('You drew this hit by lot to be looked into by people, whatever it seemed: give feedback on it later'),
})

export const recordedAnswer = z.object({ recordedAt: z.iso.datetime() }).meta({ id: 'DeviceRecorded' })
