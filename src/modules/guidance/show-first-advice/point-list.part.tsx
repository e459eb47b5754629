// SPDX-License-Identifier: EUPL-1.2
import { TextLink } from '#ui/link'
import { List } from '#ui/text'
import type { PointToCall } from './point-to-call.ts'

/** Who helps further, with a way to reach them. */
export function PointList({ points }: { points: readonly PointToCall[] }) {
  if (points.length === 0) return null
  return (
    <List
      items={points.map((point) => (
        <span key={point.id}>
          <strong>{point.name}</strong>
          {point.does && `: ${point.does}`}
          {point.way && ` ${point.way}.`}
          {point.phone && (
            <>
              {' '}
              <TextLink href={point.phone.href}>{point.phone.text}</TextLink>
              {point.phone.hours && ` (${point.phone.hours})`}.
            </>
          )}
          {point.site && (
            <>
              {' '}
              <TextLink href={point.site.href} external>
                {point.site.text}
              </TextLink>
            </>
          )}
        </span>
      ))}
    />
  )
}
