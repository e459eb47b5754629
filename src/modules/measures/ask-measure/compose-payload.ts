// SPDX-License-Identifier: EUPL-1.2
import type { GroundKind, Measure } from '../request/request.ts'
import type { Subject } from '../request/stored-request.ts'

interface Told {
  requestId: string
  measure: Measure
  /** Name of the organisation that asks: whoever is asked must know who answers for the request. */
  askedBy: string
  barrier: { id: string; label: string }
  ground: GroundKind
  /** Forms of fraud: concepts of the taxonomy, and in Dutch; none when nobody noted them. */
  forms: { ids: readonly string[]; label: string }
  subject: Pick<Subject, 'kind' | 'canonical'> | null
  note: string
  decideBy: Date
  /** 0: the request itself; then the first and second reminder. */
  reminder: number
}

const asks: Record<Measure, string> = {
  freeze: 'het geld op deze rekening vast te houden',
  block: 'dit nummer te blokkeren',
  'take-down': 'dit profiel of deze advertentie weg te halen',
  delay: 'betalingen of nieuwe klanten hierbij even te laten wachten',
  warn: 'uw klanten of het publiek hiervoor te waarschuwen',
}

const restsOn: Record<GroundKind, string> = {
  listing: 'Deze organisatie besloot hiervoor te waarschuwen.',
  threshold: 'Genoeg verschillende mensen meldden dit, en die meldingen zijn nagekeken.',
  reports: 'Er zijn meldingen over, en die zijn nagekeken.',
  case: 'Het gaat om een vorm van fraude in een lopende zaak, niet om iemand.',
  signal: 'Het gaat om een vorm van fraude die nu toeneemt, niet om iemand.',
}

/**
 * What whoever is asked gets, and nothing more: what to do, about what, why in one sentence, and who answers for it. Never who reported, how many
 * did, or what they told.
 */
export function composePayload(told: Told): Record<string, unknown> {
  const { requestId, measure, askedBy, barrier, ground, forms, subject, note, decideBy, reminder } = told
  const sentences = [
    reminder > 0 ? `Herinnering ${reminder}.` : '',
    `${askedBy} vraagt u ${asks[measure]}.`,
    forms.label === '' ? '' : `Vorm van fraude: ${forms.label}.`,
    restsOn[ground],
    note,
    'U beslist zelf. Wie het treft, kan onschuldig zijn, of zelf slachtoffer. Komt er een terugroep, dan geldt dit niet meer.',
  ]
  return {
    requestId,
    measure,
    askedBy,
    barrier,
    fraudForms: [...forms.ids],
    decideBy: decideBy.toISOString(),
    reminder,
    occurredOn: null,
    lossInCents: null,
    identifiers: subject ? [{ kind: subject.kind, value: subject.canonical }] : [],
    narrative: sentences.filter(Boolean).join(' '),
  }
}
