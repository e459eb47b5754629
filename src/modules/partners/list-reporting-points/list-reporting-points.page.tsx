// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { RadioGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { EmptyState } from '#ui/empty-state'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Lead, Paragraph, Small } from '#ui/text'
import { WithNumbers } from '#ui/with-numbers'
import type { Route } from './+types/list-reporting-points.page.ts'
import { listReportingPoints, listSituations } from './list-reporting-points.query.ts'
import { text } from './list-reporting-points.text.ts'
import { PointCard } from './point-card.part.tsx'
import { type ShownReportingPoint, shownReportingPoint } from './shown-reporting-point.ts'

/** The choices in the address say nothing about a person: a kind of event, and citizen or company. */
const audienceOf = { inwoner: 'resident', bedrijf: 'business' } as const
/** As many as somebody can look through. */
const firstPoints = 6
const phaseOf = { poging: 'attempt', net: 'just-happened', later: 'aftermath' } as const

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const asked = new URL(args.request.url).searchParams
  const situations = await listSituations(ctx)
  const situation = situations.find((each) => each.id === asked.get('wat'))
  const who = (['inwoner', 'bedrijf'] as const).find((each) => each === asked.get('voor'))
  const when = (['poging', 'net', 'later'] as const).find((each) => each === asked.get('wanneer'))
  const { items } = await listReportingPoints(ctx, {
    limit: 100,
    ...(when && { phase: phaseOf[when] }),
    ...(situation && { fraudForm: situation.id }),
    ...(who && { audience: audienceOf[who] }),
  })
  return {
    title: translate(text, language)('title'),
    address: addressIn(language, '/meldpunten'),
    factsheet: addressIn(language, '/meldpunten/factsheet'),
    situations: situations.map(({ id, label }) => ({ value: id, text: label[language] })),
    chosen: { what: situation?.id, who, when },
    points: items.map((item) => shownReportingPoint(item, { language, now: ctx.now(), situations })),
  }
}

export default function ListReportingPoints({ loaderData }: Route.ComponentProps) {
  const t = useText(text)
  const { title, address, factsheet, situations, chosen, points } = loaderData
  const helping = points.filter((point) => !point.isNotForThis)
  const others = points.filter((point) => point.isNotForThis)
  return (
    <PublicPage title={title} wide>
      <Notice kind="signal" title={t('urgentTitle')}>
        <Paragraph>{t('urgentBank')}</Paragraph>
        <Paragraph>
          <WithNumbers sentence={t('urgentDoor')} />
        </Paragraph>
      </Notice>
      <Lead>{t('lead')}</Lead>
      <Form method="get" action={`${address}#meldpunten`} submit={t('show')}>
        <SelectField
          name="wat"
          label={t('what')}
          options={situations}
          defaultValue={chosen.what ?? ''}
          emptyText={t('whatAll')}
        />
        <RadioGroup
          name="voor"
          legend={t('who')}
          options={[
            { value: 'inwoner', text: t('resident') },
            { value: 'bedrijf', text: t('business') },
          ]}
          defaultValue={chosen.who}
        />
        <RadioGroup
          name="wanneer"
          legend={t('when')}
          options={[
            { value: 'net', text: t('justHappened') },
            { value: 'later', text: t('aftermath') },
            { value: 'poging', text: t('attempt') },
          ]}
          defaultValue={chosen.when}
        />
      </Form>
      {(chosen.what || chosen.who || chosen.when) && (
        <Paragraph>
          <TextLink href={address}>{t('clear')}</TextLink>
        </Paragraph>
      )}
      <Heading level={2} id="meldpunten">
        {t('found', { count: helping.length })}
      </Heading>
      {helping.length === 0 && <EmptyState title={t('nothing')} headingLevel={3} />}
      <Points points={helping.slice(0, firstPoints)} />
      {helping.length > firstPoints && (
        <Details summary={t('rest', { count: helping.length - firstPoints })}>
          <Points points={helping.slice(firstPoints)} />
        </Details>
      )}
      {others.length > 0 && (
        <Details summary={t('notForThis')}>
          <Paragraph>{t('notForThisWhy')}</Paragraph>
          <Points points={others} />
        </Details>
      )}
      <Small>{t('about')}</Small>
      <Paragraph>
        <ActionLink href={factsheet}>{t('factsheet')}</ActionLink>
      </Paragraph>
    </PublicPage>
  )
}

function Points({ points }: { points: readonly ShownReportingPoint[] }) {
  return (
    <ul className="dw-points">
      {points.map((point) => (
        <li key={point.id}>
          <PointCard point={point} />
        </li>
      ))}
    </ul>
  )
}
