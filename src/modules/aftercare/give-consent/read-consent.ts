// SPDX-License-Identifier: EUPL-1.2
import { parseEmailAddress, parsePhone } from '#values'
import {
  type Contact,
  type ContactCheck,
  contactChecks,
  manners,
  mayRecognise,
  type Need,
  needs,
  type Purpose,
  purposes,
  speakers,
} from '../consent/consent.ts'

/** What a call-taker filled in while the person was there. */
export interface GivenConsent {
  purposes: Purpose[]
  needs: Need[]
  contact: Contact
  contactCheck: ContactCheck
  said: (typeof manners)[number]
  spoke: (typeof speakers)[number]
}

/** Fields that are wrong, by the name of what is wrong. */
export type Faults = { field: string; fault: Fault }[]
export type Fault = 'choose' | 'purposeNeeded' | 'tooYoung' | 'notThere' | 'contactWrong' | 'notChecked' | 'needsHelp'

/** A number or address as anybody writes it. A number without a country is Dutch. */
export function readContact(text: string): Contact | null {
  if (text.length > 200) return null
  const parsed = text.includes('@') ? parseEmailAddress(text) : parsePhone(text)
  if (!parsed.ok) return null
  const { kind, canonical } = parsed.value
  return { kind, canonical }
}

/** Reads the form; every entry as it was sent. */
export function readConsent(entries: Readonly<Record<string, string | string[]>>): GivenConsent | Faults {
  const all = (name: string) => [entries[name] ?? []].flat()
  const one = (name: string) => all(name)[0] ?? ''
  const faults: Faults = []
  const choice = <Value extends string>(field: string, among: readonly Value[]): Value => {
    const found = among.find((value) => value === one(field))
    if (found === undefined) faults.push({ field, fault: 'choose' })
    return found ?? (among[0] as Value)
  }
  // Somebody younger than 16 is asked together with a parent, and nothing is kept: the law wants the parent's yes (art. 5 UAVG).
  const age = choice('age', ['old-enough', 'younger'])
  if (age === 'younger') faults.push({ field: 'age', fault: 'tooYoung' })
  const speaker = choice('spoke', [...speakers, 'absent'])
  if (speaker === 'absent') faults.push({ field: 'spoke', fault: 'notThere' })
  const said = choice('said', manners)
  const contactCheck = choice('contactCheck', contactChecks)
  const chosen = purposes.filter((purpose) => all('purposes').includes(purpose))
  if (chosen.length === 0) faults.push({ field: 'purposes', fault: 'purposeNeeded' })
  const wanted = needs.filter((need) => all('needs').includes(need))
  if (wanted.length > 0 && !chosen.includes('help')) faults.push({ field: 'needs', fault: 'needsHelp' })
  const contact = readContact(one('contact'))
  if (!contact) faults.push({ field: 'contact', fault: 'contactWrong' })
  else if (chosen.includes('recognise') && !mayRecognise(contact, contactCheck))
    faults.push({ field: 'contactCheck', fault: 'notChecked' })
  if (faults.length > 0 || !contact || speaker === 'absent') return faults
  return { purposes: chosen, needs: wanted, contact, contactCheck, said, spoke: speaker }
}
