// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const disclosuresPart = defineText({
  nl: { title: 'Wat wij aan anderen gaven' },
  en: { title: 'What we gave to others' },
})

export const checkPart = defineText({ nl: { title: 'Controleren' }, en: { title: 'Check' } })

export const knownText = defineText({
  nl: {
    to: 'aan {name}',
    for: 'waarvoor: {purpose}',
    given: 'gegeven',
    recalled: 'teruggeroepen: {reason}',
    checked:
      '{count, plural, =0 {Minder dan {fewest} partners} other {# partners}} controleerden dit en kregen uw waarschuwing. Wat burgers controleren, bewaren wij niet.',
    check: 'Controleer het zoals een burger',
  },
  en: {
    to: 'to {name}',
    for: 'for what: {purpose}',
    given: 'given',
    recalled: 'recalled: {reason}',
    checked:
      '{count, plural, =0 {Fewer than {fewest} partners} other {# partners}} checked this and got your warning. What citizens check, we do not keep.',
    check: 'Check it as a citizen would',
  },
})
