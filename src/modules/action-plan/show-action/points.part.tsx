// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { List, Small } from '#ui/text'
import { actionText } from './action.text.ts'

interface ShownPoint {
  id: string
  text: string
  owner: string
  due: string | null
  state: 'open' | 'done' | 'dropped'
  isLate: boolean
  source: string
}

/** What meetings and events agreed to do for this action. */
export function Points({ points }: { points: ShownPoint[] }) {
  const t = useText(actionText)
  if (points.length === 0) return null
  const when = ({ due, isLate }: ShownPoint) =>
    due && (isLate ? t('pointLate', { date: due }) : t('pointDue', { date: due }))
  return (
    <section>
      <Heading level={2}>{t('points')}</Heading>
      <List
        items={points.map((point) => (
          <div key={point.id}>
            <span lang="nl">{t('point', { owner: point.owner, text: point.text })}</span>
            <Small>
              {t('pointMore', {
                source: point.source,
                state: [t(`point-${point.state}`), point.state === 'open' ? when(point) : null]
                  .filter(Boolean)
                  .join(', '),
              })}
            </Small>
          </div>
        ))}
      />
    </section>
  )
}
