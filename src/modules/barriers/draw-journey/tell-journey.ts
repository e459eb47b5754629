// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { drawText } from './draw-journey.text.ts'
import { type JourneyView, statusOrder, type StepView } from './journey-view.ts'

/** '5 in gebruik', '1 proef': what stands at a step, none left out and none that is nought. */
export function countWords({ counts }: Pick<StepView, 'counts'>, language: Language): string[] {
  const t = translate(drawText, language)
  return statusOrder
    .filter((status) => counts[status] > 0)
    .map((status) => t(`${status}Count`, { count: counts[status] }))
}

/** What stands under a wall: first what is in use, or that nothing is. */
export function footWords(step: StepView, language: Language): string[] {
  const t = translate(drawText, language)
  return [
    ...(step.isOpen ? [t('nothingLive')] : []),
    ...countWords(step, language),
    t('effect', { count: step.withEffect }),
  ]
}

/** What somebody hears of a step who does not see the wall. */
export function stepWords(step: StepView, language: Language): string {
  const t = translate(drawText, language)
  return [
    t('stepName', { number: step.number, label: step.label }),
    ...(step.isOpen ? [t('nothingLive')] : []),
    ...countWords(step, language),
    t('effectOf', { count: step.withEffect }),
    ...(step.alsoIn.length > 0 ? [t('alsoIn', { count: step.alsoIn.length })] : []),
  ].join('. ')
}

/** The picture in sentences: where it begins and ends, where nothing stands, where nobody knows an effect, what is shared. */
export function tellJourney({ label, steps }: JourneyView, language: Language): string[] {
  const t = translate(drawText, language)
  const [first, last] = [steps[0], steps.at(-1)]
  if (!first || !last) return []
  const named = (list: readonly StepView[]) => list.map((step) => t('storyStep', { ...pick(step) })).join(', ')
  const open = steps.filter(({ isOpen }) => isOpen)
  const silent = steps.filter(({ withEffect }) => withEffect === 0)
  const shared = steps.filter(({ alsoIn }) => alsoIn.length > 0)
  const most = steps.reduce((best, step) => (step.counts.live > best.counts.live ? step : best), first)
  return [
    t('storyStart', { form: label, count: steps.length, first: first.label, last: last.label }),
    open.length === 0 ? t('storyAllLive') : t('storyOpen', { count: open.length, steps: named(open) }),
    silent.length === 0 ? t('storyAllEffect') : t('storyNoEffect', { count: silent.length, steps: named(silent) }),
    ...(most.counts.live > 0 ? [t('storyMost', { ...pick(most), count: most.counts.live })] : []),
    ...(shared.length > 0 ? [t('storyShared', { count: shared.length, steps: named(shared) })] : []),
  ]
}

const pick = ({ number, label }: StepView) => ({ number, label })
