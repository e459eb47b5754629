// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { ChartFrame, keyedTable } from '#ui/chart-frame'
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { List, Paragraph, Small } from '#ui/text'
import { JourneyPicture } from '../draw-journey/journey-picture.part.tsx'
import { journeyTable } from '../draw-journey/journey-table.ts'
import { journeyView } from '../draw-journey/journey-view.ts'
import { tellJourney } from '../draw-journey/tell-journey.ts'
import type { Route } from './+types/show-journey.page.ts'
import { journeyPath, paths, posterPath } from './addresses.ts'
import { BarrierList } from './barrier-list.part.tsx'
import { EditionNote } from './edition-note.part.tsx'
import { Said } from './translated-words.part.tsx'
import { journeyOf, readModel, techniqueLabels } from './show-journey.query.ts'
import { text } from './show-journeys.text.ts'
import { SourceList } from './source-list.part.tsx'
import { StepSection } from './step-section.part.tsx'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const model = await readModel(ctx, new URL(args.request.url).searchParams)
  const journey = model && journeyOf(model.edition, args.params.form ?? '')
  if (!journey) throw new Response(null, { status: 404 })
  return {
    ...model,
    journey,
    view: journeyView(model.edition, journey, ctx.language),
    techniques: await techniqueLabels(ctx, model.edition, [journey]),
  }
}

export default function ShowJourney({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const { edition, date, newest, isPublic, journey, view, techniques } = loaderData
  const here = addressIn(language, journeyPath(journey.form))
  const numbered = { number: edition.number, date }
  return (
    <PublicPage tab={`${view.label} · dijkwacht`} back={{ href: addressIn(language, paths.all), text: t('title') }}>
      <Heading level={1} caption={t('caption')}>
        {view.label}
      </Heading>
      <EditionNote edition={edition} newest={newest} here={here} />
      {journey.variants.length > 0 && (
        <>
          <Paragraph>{t('variants')}</Paragraph>
          <List items={journey.variants.map((words) => <Said key={words.nl} words={words} />)} />
        </>
      )}
      <div className="dw-journey-page">
        <ChartFrame
          title={t('pictureTitle', { form: view.label })}
          description={t('pictureLead')}
          note={t('notProof')}
          source={t('pictureSource', numbered)}
          table={keyedTable(journeyTable(view, language))}
        >
          <JourneyPicture journey={view} />
        </ChartFrame>
      </div>
      <Heading level={2}>{t('storyTitle')}</Heading>
      <List items={tellJourney(view, language)} />
      <ActionLink href={addressIn(language, posterPath(journey.form, edition.number))}>{t('poster')}</ActionLink>
      <Details phone summary={t('steps')}>
        {view.steps.map((step) => (
          <StepSection key={step.id} edition={edition} view={step} techniques={techniques} isPublic={isPublic} />
        ))}
      </Details>
      <BarrierList edition={edition} view={view} />
      <Heading level={2}>{t('basis')}</Heading>
      <Paragraph>{t('basisLead')}</Paragraph>
      <SourceList edition={edition} ids={journey.basis} />
      <Small>
        {t('edition', numbered)} {t('licence', { licence: edition.licence })}{' '}
        <TextLink href={addressIn(language, journeyPath(journey.form, edition.number))}>{t('permanent')}</TextLink>
      </Small>
    </PublicPage>
  )
}
