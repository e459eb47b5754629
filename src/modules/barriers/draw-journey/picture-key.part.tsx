// SPDX-License-Identifier: EUPL-1.2
import './journey.css'
import { useText } from '#ui/language'
import { BrickSample, SharedSample } from './brick.part.tsx'
import { drawText } from './draw-journey.text.ts'
import type { JourneyView } from './journey-view.ts'

/** What the blocks mean; only what is in this picture. */
export function PictureKey({ journey: { steps } }: { journey: JourneyView }) {
  const t = useText(drawText)
  const bricks = steps.flatMap((step) => step.bricks)
  const has = (status: string) => bricks.some((brick) => brick.status === status)
  const samples = [
    { key: 'keyLive', isShown: has('live'), sample: <BrickSample status="live" /> },
    {
      key: 'keyEffect',
      isShown: bricks.some(({ hasEffect }) => hasEffect),
      sample: <BrickSample status="live" hasEffect />,
    },
    { key: 'keyPilot', isShown: has('pilot'), sample: <BrickSample status="pilot" /> },
    { key: 'keyIdea', isShown: has('idea'), sample: <BrickSample status="idea" /> },
    { key: 'keyUnknown', isShown: has('unknown'), sample: <BrickSample status="unknown" /> },
    { key: 'keyStopped', isShown: has('stopped'), sample: <BrickSample status="stopped" /> },
    { key: 'keyShared', isShown: steps.some(({ alsoIn }) => alsoIn.length > 0), sample: <SharedSample /> },
  ] as const
  return (
    <ul className="dw-journey__key" aria-label={t('key')}>
      {samples
        .filter(({ isShown }) => isShown)
        .map(({ key, sample }) => (
          <li key={key}>
            {sample} {t(key)}
          </li>
        ))}
    </ul>
  )
}
