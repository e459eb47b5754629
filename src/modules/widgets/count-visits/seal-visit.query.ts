// SPDX-License-Identifier: EUPL-1.2
// No data about people: the state of a visit, in its address.
import type { Secrets } from '#foundation/secrets'
import type { Widget } from '../widget/widget.ts'
import type { Visit } from './visit.ts'

const purpose = 'widgets.visit'
/** Minutes that an address holds: of a visit, and to come back with. */
const lifetime = { visit: 4 * 60, comingBack: 60 * 24 * 60 }

export function sealVisit(secrets: Secrets, visit: Visit): string {
  return secrets.seal(purpose, JSON.stringify(visit)).toString('base64url')
}

/** Null: no visit of this widget, made under another key, tampered with, or too long ago. */
export function openVisit(secrets: Secrets, token: string | null, widget: Widget, now: Date): Visit | null {
  if (token === null || !/^[\w-]{40,800}$/.test(token)) return null
  try {
    const visit: Visit = JSON.parse(secrets.open(purpose, Buffer.from(token, 'base64url')))
    const minutes = now.getTime() / 60_000 - visit.begunAt
    const longest = visit.planned === undefined ? lifetime.visit : lifetime.comingBack
    return visit.widget === widget && minutes <= longest ? visit : null
  } catch {
    return null
  }
}
