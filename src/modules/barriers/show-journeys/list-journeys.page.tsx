// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf, existing } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Lead, List, Paragraph, Small } from '#ui/text'
import { type JourneyView, journeyView } from '../draw-journey/journey-view.ts'
import { SmallPicture } from '../draw-journey/small-picture.part.tsx'
import type { Route } from './+types/list-journeys.page.ts'
import { journeyPath, paths } from './addresses.ts'
import { EditionNote } from './edition-note.part.tsx'
import { readModel } from './show-journey.query.ts'
import { text } from './show-journeys.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const model = existing(await readModel(ctx, new URL(args.request.url).searchParams))
  return {
    ...model,
    journeys: model.edition.journeys.map((journey) => journeyView(model.edition, journey, ctx.language)),
  }
}

export default function ListJourneys({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const { edition, date, newest, journeys } = loaderData
  const most = Math.max(1, ...journeys.flatMap(({ steps }) => steps.map(({ bricks }) => bricks.length)))
  const asked = edition.number === newest ? undefined : edition.number
  return (
    <PublicPage title={t('title')} back={{ href: addressIn(language, '/') }}>
      <Lead>{t('lead')}</Lead>
      <EditionNote edition={edition} newest={newest} here={addressIn(language, paths.all)} />
      <ul className="dw-journeys">
        {journeys.map((journey) => (
          <li key={journey.id} className="dw-journeys__item">
            <div className="dw-journeys__words">
              <h2 className="dw-journeys__title">
                <TextLink href={addressIn(language, journeyPath(journey.form, asked))}>{journey.label}</TextLink>
              </h2>
              <SummaryOf journey={journey} />
            </div>
            <SmallPicture journey={journey} most={most} />
          </li>
        ))}
      </ul>
      <Paragraph>
        {t('smallKey')} {t('notProof')}
      </Paragraph>
      <Heading level={2}>{t('more')}</Heading>
      <List
        items={(['book', 'matrix', 'coverage', 'compare'] as const).map((key) => (
          <TextLink key={key} href={addressIn(language, paths[key])}>
            {t(key)}
          </TextLink>
        ))}
      />
      <Small>
        {t('edition', { number: edition.number, date })} {t('licence', { licence: edition.licence })}
      </Small>
    </PublicPage>
  )
}

function SummaryOf({ journey: { steps } }: { journey: JourneyView }) {
  const t = useText(text)
  const live = new Set(
    steps.flatMap(({ bricks }) => bricks.filter(({ status }) => status === 'live').map(({ id }) => id)),
  ).size
  return (
    <p className="utrecht-paragraph">
      {t('summary', { steps: steps.length, live })}.{' '}
      {t('summaryOpen', { open: steps.filter(({ isOpen }) => isOpen).length })}{' '}
      {t('summaryEffect', { silent: steps.filter(({ withEffect }) => withEffect === 0).length })}
    </p>
  )
}
