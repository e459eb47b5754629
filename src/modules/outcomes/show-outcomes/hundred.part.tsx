// SPDX-License-Identifier: EUPL-1.2
import { useText } from '#ui/language'
import { People, Person, type PersonLook } from '#ui/people'
import { Small } from '#ui/text'
import type { OfHundred } from './hundred-shares.ts'
import { showText } from './show.text.ts'
import './hundred.css'

/** A hundred people, and how far their complaints came. */
export function HundredPeople({ hundred }: { hundred: OfHundred }) {
  const t = useText(showText)
  const { prosecution, handedOver, investigated, rest } = hundred
  const groups: { look: PersonLook; count: number; text: string }[] = [
    { look: 'marked', count: prosecution, text: t('toCourt') },
    { look: 'filled', count: handedOver, text: t('toProsecutor') },
    { look: 'outline', count: investigated, text: t('onlyInvestigated') },
    { look: 'faint', count: rest, text: t('notInvestigated') },
  ]
  return (
    <div className="dw-hundred">
      <People groups={groups} label={t('hundred', { prosecution, handed: handedOver, investigated, rest })} />
      <div>
        <ul className="dw-hundred__key" aria-label={t('ofHundred')}>
          {groups.map(({ look, count, text }) => (
            <li key={look}>
              <Person look={look} />
              <b>{count}</b> {text}
            </li>
          ))}
        </ul>
        <Small>{t('hundredNote')}</Small>
      </div>
    </div>
  )
}
