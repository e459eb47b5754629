// SPDX-License-Identifier: EUPL-1.2
import { TextLink } from '#ui/link'
import type { PointToCall } from './point-to-call.ts'

/** Who helps further, with a way to reach them. */
export function PointList({ points }: { points: readonly PointToCall[] }) {
  if (points.length === 0) return null
  return (
    <ul className="dw-points">
      {points.map(({ id, name, does, way, phone, site }) => (
        <li key={id}>
          <div>
            <strong>{name}</strong>
            <p>
              {[does, way && `${way}.`].filter(Boolean).join(' ')}{' '}
              {site && (
                <TextLink href={site.href} external>
                  {site.text}
                </TextLink>
              )}
            </p>
            {phone?.hours && <p>{phone.hours}</p>}
          </div>
          {phone && <TextLink href={phone.href}>{phone.text}</TextLink>}
        </li>
      ))}
    </ul>
  )
}
