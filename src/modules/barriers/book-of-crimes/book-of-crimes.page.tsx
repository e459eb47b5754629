// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf, existing } from '#foundation/web'
import { ChartFrame, keyedTable } from '#ui/chart-frame'
import { Details } from '#ui/details'
import { FilterBar } from '#ui/filter-bar'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { PublicPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Lead, Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import { inLanguage } from '../draw-journey/journey-view.ts'
import type { Words } from '../edition/edition.ts'
import { paths } from '../show-journeys/addresses.ts'
import { EditionNote } from '../show-journeys/edition-note.part.tsx'
import { readModel, techniqueLabels } from '../show-journeys/show-journey.query.ts'
import type { Route } from './+types/book-of-crimes.page.ts'
import { text } from './book-of-crimes.text.ts'
import { BookPicture } from './book-picture.part.tsx'
import { openBook, recurringBarriers, recurringSteps } from './book.ts'
import { countTable } from './count-table.ts'
import { PhaseTable } from './phase-table.part.tsx'
import { RecurringTable } from './recurring-table.part.tsx'
import { wordsIn } from './words-in.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const search = new URL(args.request.url).searchParams
  const model = existing(await readModel(ctx, search))
  const { edition } = model
  const techniques = await techniqueLabels(ctx, edition, edition.journeys)
  const known = (list: readonly { id: string }[], id: string | null) => list.find((one) => one.id === id)?.id ?? ''
  const asked = {
    phase: known(edition.phases, search.get('fase')),
    technique: known(techniques, search.get('truc')),
    party: known(edition.parties, search.get('partij')),
    words: (search.get('q') ?? '').slice(0, 200),
  }
  return {
    ...model,
    techniques,
    asked,
    isChosen: Object.values(asked).some((value) => value.trim() !== ''),
    here: addressIn(ctx.language, paths.book),
    phases: openBook(edition, { ...asked, matches: wordsIn(asked.words) }),
  }
}

/** The rest is folded. */
const shownAtOnce = 12

type Shown = Route.ComponentProps['loaderData']

export default function BookOfCrimes({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const { edition, date, newest, phases, isChosen, here } = loaderData
  const recurring = recurringBarriers(edition)
  const found = new Set(phases.flatMap(({ lanes }) => lanes.flatMap(({ steps }) => steps.map(({ step }) => step.id))))
  return (
    <PublicPage title={t('title')} back={{ href: addressIn(language, paths.all), text: t('back') }}>
      <Lead>{t('lead')}</Lead>
      <EditionNote edition={edition} newest={newest} here={here} />
      <Choices {...loaderData} />
      {isChosen && (
        <p className="utrecht-paragraph" role="status">
          {t('found', { count: found.size })}
        </p>
      )}
      <div className="dw-book-page">
        <ChartFrame
          title={t('pictureTitle')}
          description={
            <>
              {t('pictureLead')} {isChosen && t('pictureFound')}
            </>
          }
          source={t('source', { number: edition.number, date })}
          table={keyedTable(countTable(edition, phases, language))}
        >
          <BookPicture edition={edition} found={isChosen ? found : null} />
        </ChartFrame>
      </div>
      <Heading level={2}>{t('tableTitle')}</Heading>
      <PhaseTable edition={edition} phases={phases} />
      <Heading level={2}>{t('steps')}</Heading>
      <Paragraph>{t('stepsLead')}</Paragraph>
      <RecurringTable caption={t('steps')} items={recurringSteps(edition)} />
      <Heading level={2}>{t('barriers')}</Heading>
      <Paragraph>{t('barriersLead')}</Paragraph>
      <RecurringTable caption={t('barriers')} items={recurring.slice(0, shownAtOnce)} />
      {recurring.length > shownAtOnce && (
        <Details summary={t('moreBarriers', { count: recurring.length - shownAtOnce })}>
          <RecurringTable caption={t('barriers')} items={recurring.slice(shownAtOnce)} />
        </Details>
      )}
    </PublicPage>
  )
}

function Choices({ edition, techniques, asked, isChosen, here }: Shown) {
  const language = useLanguage()
  const t = translate(text, language)
  const options = (list: readonly { id: string; label: Words }[]) =>
    list.map(({ id, label }) => ({ value: id, text: inLanguage(label, language) }))
  return (
    <FilterBar
      action={here}
      label={t('filter')}
      submitText={t('show')}
      clear={isChosen ? { href: here, text: t('clear') } : undefined}
    >
      <TextField name="q" type="search" label={t('words')} defaultValue={asked.words} />
      <SelectField
        name="fase"
        label={t('phase')}
        emptyText={t('allPhases')}
        defaultValue={asked.phase}
        options={options(edition.phases)}
      />
      <SelectField
        name="truc"
        label={t('technique')}
        emptyText={t('allTechniques')}
        defaultValue={asked.technique}
        options={techniques.map(({ id, label }) => ({ value: id, text: label }))}
      />
      <SelectField
        name="partij"
        label={t('party')}
        emptyText={t('allParties')}
        defaultValue={asked.party}
        options={options(edition.parties)}
      />
    </FilterBar>
  )
}
