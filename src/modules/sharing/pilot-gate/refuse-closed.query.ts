// SPDX-License-Identifier: EUPL-1.2
import { type Language, messageOf } from '#foundation/text'
import { Refusal } from '#foundation/web'
import { whyMessages } from '../disclosure/disclosure.text.ts'
import { type GateMissing, statusOf } from './gate.ts'
import { gateMessages, pilotMessages } from './gate.text.ts'

/** The code of what is missing, with its words. */
export function missingCode({ pilot, ground }: GateMissing): string {
  if (pilot && ground) return gateMessages.closed
  return pilot ? pilotMessages[pilot] : ground ? whyMessages[ground] : gateMessages.closed
}

/** A refusal that names what is missing, in the language of whoever asks. */
export function refuseClosed(missing: GateMissing, language: Language): Refusal {
  const { pilot, ground } = missing
  const values =
    pilot && ground
      ? { pilot: messageOf(pilotMessages[pilot], language), ground: messageOf(whyMessages[ground], language) }
      : {}
  return new Refusal(missingCode(missing), { status: statusOf(missing), values })
}
