// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Table } from '#ui/table'
import { Lead, Paragraph, Small } from '#ui/text'
import { paths, publicPath } from '../evaluation/addresses.ts'
import { claimText, levelText } from '../evaluation/evaluation.text.ts'
import { changeText } from '../show-evaluation/effect-words.ts'
import { listPublic } from '../show-evaluation/find-evaluation.query.ts'
import type { Route } from './+types/list-effects.page.ts'
import { publicText } from './public.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const measure = new URL(args.request.url).searchParams.get('maatregel')
  const evaluations = await listPublic(contextOf(args), measure === null ? null : measure.slice(0, 80))
  return {
    isAll: measure === null,
    evaluations: evaluations.map(({ number, plan, status, reason, view, isExample }) => ({
      number,
      title: plan.title,
      measure: plan.interventionName,
      status,
      reason,
      isExample,
      claim: view?.said.claim ?? null,
      level: view?.level ?? null,
      ratio: view?.answer.measurable ? view.answer.ratio : null,
    })),
  }
}

export default function ListEffects({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(publicText, language)
  const { evaluations, isAll } = loaderData
  const back = isAll
    ? { href: addressIn(language, paths.measures), text: t('back') }
    : { href: addressIn(language, paths.public), text: t('all') }
  return (
    <PublicPage title={t('title')} back={back}>
      <Lead>{t('lead')}</Lead>
      {evaluations.length === 0 ? (
        <Paragraph>{t('none')}</Paragraph>
      ) : (
        <Table
          caption={t('title')}
          hideCaption
          columns={(column) => [
            column(t('measure'), (one) => (
              <>
                <TextLink href={addressIn(language, publicPath(one.number))} lang="nl">
                  {one.title}
                </TextLink>
                <Small>
                  {one.measure}
                  {one.isExample && `, ${t('example')}`}
                </Small>
              </>
            )),
            column(t('found'), (one) =>
              one.status === 'stopped' || one.status === 'withdrawn'
                ? t(one.status, { reason: one.reason })
                : translate(claimText, language)(one.claim ?? 'not-measured'),
            ),
            column(t('change'), (one) =>
              one.ratio ? (
                <>
                  {changeText(one.ratio.estimate, language)}
                  <Small>
                    {changeText(one.ratio.low, language)} – {changeText(one.ratio.high, language)}
                  </Small>
                </>
              ) : (
                t('notSaid')
              ),
            ),
            column(t('level'), (one) => (one.level ? translate(levelText, language)(one.level) : t('notSaid'))),
          ]}
          rows={evaluations}
          keyOf={(one) => String(one.number)}
        />
      )}
      <Paragraph>
        <TextLink href={addressIn(language, paths.plan)}>{t('planner')}</TextLink>
      </Paragraph>
      <Heading level={2}>{t('howTitle')}</Heading>
      <Paragraph>{t('how')}</Paragraph>
    </PublicPage>
  )
}
