// SPDX-License-Identifier: EUPL-1.2
import { readSms } from '../../src/modules/classification/read-text/training-texts.query.ts'
import type { Labelled } from './pairs.ts'

/**
 * The unwanted text messages of the SMS collection with their group of near-duplicates, which its keepers made (three quarters of
 * these messages are filled-in templates); null when the data are not there.
 */
export async function readCopies(sharedData = process.env.SHARED_DATA): Promise<Labelled[] | null> {
  const sms = sharedData ? await readSms(sharedData) : null
  return (
    sms?.rows
      .filter(({ message }) => message !== 'genuine')
      .map(({ text, group }, at) => ({ id: String(at).padStart(5, '0'), label: group, text })) ?? null
  )
}
