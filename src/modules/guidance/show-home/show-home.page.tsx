// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Heading } from '#ui/heading'
import { Proof } from '#ui/key-figure'
import { useText } from '#ui/language'
import { ChoiceIcon, type ChoiceIconName } from '#ui/choice-icon'
import { DikeScene } from '#ui/dike-scene'
import { Icon } from '#ui/icon'
import { ActionLink, TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { useUnused } from '#ui/site'
import { Lead } from '#ui/text'
import type { Route } from './+types/show-home.page.ts'
import { CheckField } from './check-field.part.tsx'
import { FirstAid } from './first-aid.part.tsx'
import { GoingRoundTiles } from './going-round-tiles.part.tsx'
import { homeFigures } from './home-figures.query.ts'
import './show-home.css'
import { text } from './show-home.text.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [{ name: 'description', content: loaderData?.description }]

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const t = translate(text, ctx.language)
  const to = (path: string) => addressIn(ctx.language, path)
  return {
    pageTitle: t('pageTitle'),
    isPrivate: ctx.settings.evaluatorUrl !== undefined,
    description: t('description'),
    ...(await homeFigures(ctx)),
    links: {
      check: to('/controleren'),
      whoSees: to('/controleren/wie-ziet-wat'),
      plan: to('/hulp'),
      report: to('/melden'),
      code: to('/ik-heb-een-code'),
      how: to('/zo-werkt-het'),
      round: to('/wat-gaat-er-rond'),
    },
  }
}

export default function ShowHome({ loaderData }: Route.ComponentProps) {
  const t = useText(text)
  const { isPrivate, headline, tiles, links } = loaderData
  const isUnused = useUnused()
  return (
    <PublicPage tab={loaderData.pageTitle} front wide>
      <div className="dw-home__first">
        <div>
          <h1 className="utrecht-heading-1">{t('title')}</h1>
          <Lead>{t('lead')}</Lead>
          {!isUnused(links.check) && <CheckField links={links} isPrivate={isPrivate} />}
        </div>
        <section>
          <Heading level={2}>{t('happened')}</Heading>
          <Way href={links.plan} icon="help" title={t('help')} says={t('helpText')} />
          {!isUnused(links.report) && (
            <Way href={links.report} icon="report" title={t('report')} says={t('reportText')} />
          )}
          <TextLink href={links.code}>{t('code')}</TextLink>
        </section>
      </div>
      <DikeScene />
      <FirstAid />
      {!isUnused(links.round) && <GoingRoundTiles tiles={tiles} all={links.round} />}
      <section className="dw-home__deed">
        <div className="dw-home__inside">
          <div>
            <Heading level={2}>{t('deed')}</Heading>
            <p>{t('deedLead')}</p>
            <ActionLink href={links.how}>{t('how')}</ActionLink>
          </div>
          <ol>
            {moments.map((moment) => (
              <li key={moment}>{t(moment)}</li>
            ))}
          </ol>
        </div>
      </section>
      {headline && (
        <section className="dw-home__band">
          <Proof
            source={
              <>
                {t('source')}{' '}
                <TextLink href={headline.source.url} external>
                  {headline.source.name}
                </TextLink>
              </>
            }
          >
            {headline.text}
          </Proof>
        </section>
      )}
    </PublicPage>
  )
}

const moments = ['deed1', 'deed2', 'deed3', 'deed4'] as const

function Way(props: { href: string; icon: ChoiceIconName; title: string; says: string }) {
  return (
    <a className="dw-way" href={props.href}>
      <ChoiceIcon name={props.icon} />
      <span>
        <strong>{props.title}</strong>
        <span>{props.says}</span>
      </span>
      <Icon name="arrow" />
    </a>
  )
}
