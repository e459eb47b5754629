// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { inLanguage } from '../draw-journey/journey-view.ts'
import type { Edition } from '../edition/edition.ts'
import { journeyPath, paths } from '../show-journeys/addresses.ts'
import { Said } from '../show-journeys/translated-words.part.tsx'
import type { GapItem } from './coverage.ts'
import { text } from './show-coverage.text.ts'

/** One thing that is missing, with the way to where it stands: in the chosen form, or in the first that has it. */
export function GapLine({ item, edition, form }: { item: GapItem; edition: Edition; form: string }) {
  const language = useLanguage()
  const t = translate(text, language)
  const formWith = (has: (stepIds: readonly string[]) => boolean) =>
    form || (edition.journeys.find(({ steps }) => has(steps))?.form ?? '')
  const placeOf = (id: string, has: (stepIds: readonly string[]) => boolean) =>
    `${addressIn(language, journeyPath(formWith(has)))}#${id}`
  switch (item.of) {
    case 'step': {
      const { step } = item
      return (
        <TextLink href={placeOf(step.id, (ids) => ids.includes(step.id))}>
          <Said words={step.label} />
        </TextLink>
      )
    }
    case 'barrier': {
      const { barrier } = item
      const isIn = (ids: readonly string[]) => ids.some((id) => edition.steps[id]?.barriers.includes(barrier.id))
      return (
        <TextLink href={placeOf(barrier.id, isIn)}>
          <Said words={barrier.label} />
        </TextLink>
      )
    }
    case 'signal': {
      const { signal, step } = item
      return (
        <>
          <TextLink href={placeOf(step.id, (ids) => ids.includes(step.id))}>
            <Said words={signal.text} />
          </TextLink>{' '}
          ({t('at', { step: inLanguage(step.label, language) })})
          {signal.mayShare && (
            <>
              : <Said words={signal.mayShare.why} />
            </>
          )}
        </>
      )
    }
    case 'party': {
      const known = edition.parties.find(({ id }) => id === item.party)
      const party = known ? inLanguage(known.label, language) : item.party
      const live = item.barriers.filter(({ status }) => status === 'live').length
      const search = new URLSearchParams({ ...(form && { vorm: form }), partij: item.party })
      return (
        <>
          {t('partyLine', { party, count: item.barriers.length, live })}.{' '}
          <TextLink href={`${addressIn(language, paths.matrix)}?${search}#lijst`}>{t('partyLink', { party })}</TextLink>
        </>
      )
    }
  }
}
