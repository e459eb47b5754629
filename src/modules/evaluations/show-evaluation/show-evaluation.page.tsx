// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDateTime, translate } from '#foundation/text'
import { answerForm, contextOf, existing } from '#foundation/web'
import { DeedForms } from '#ui/deed-forms'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Paragraph } from '#ui/text'
import { deskPath, paths, publicPath } from '../evaluation/addresses.ts'
import { statusText } from '../evaluation/evaluation.text.ts'
import { deskText } from '../list-evaluations/desk.text.ts'
import { measure, measurePublished } from '../measure-effect/measure-effect.command.ts'
import { seriesToTake } from '../measure-effect/take-series.query.ts'
import { moveEvaluation } from '../publish-effect/move-evaluation.command.ts'
import type { Route } from './+types/show-evaluation.page.ts'
import { EffectResult } from './effect-result.part.tsx'
import { findEvaluation } from './find-evaluation.query.ts'
import { MeasureForm } from './measure-form.part.tsx'
import { PlanSummary } from './plan-summary.part.tsx'
import { showText } from './show.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const evaluation = existing(await findEvaluation(ctx, args.params.id))
  return { evaluation, series: await seriesToTake(ctx) }
}

export async function action(args: Route.ActionArgs) {
  const { id } = args.params
  return answerForm(args, async (ctx, entries) => {
    if (entries.intent === 'take') await measurePublished(ctx, id, entries)
    else if (entries.intent === 'measure') await measure(ctx, id, entries)
    else await moveEvaluation(ctx, id, entries)
    const isThere = await findEvaluation(ctx, id)
    return isThere ? deskPath(id) : paths.desk
  })
}

export default function ShowEvaluation({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(showText, language)
  const { evaluation, series } = loaderData
  const { plan, status, registeredAt, number, view, reason, deeds, isExample } = evaluation
  const isPublic = ['published', 'withdrawn', 'stopped'].includes(status)
  return (
    <WorkbenchPage
      title={plan.title}
      lead={t('standing', {
        status: translate(statusText, language)(status),
        at: formatDateTime(new Date(registeredAt), language),
      })}
      answered={actionData}
      actions={
        <>
          <TextLink href={addressIn(language, paths.desk)}>{translate(deskText, language)('back')}</TextLink>{' '}
          {isPublic && <TextLink href={addressIn(language, publicPath(number))}>{t('public')}</TextLink>}
        </>
      }
    >
      {reason !== '' && <Paragraph>{t('reason', { reason })}</Paragraph>}
      {view && (
        <>
          <Heading level={2}>{t('result')}</Heading>
          <EffectResult view={view} isExample={isExample} />
        </>
      )}
      {deeds.some(({ name }) => name === 'measure') && <MeasureForm evaluation={evaluation} series={series} />}
      {(evaluation.waits || deeds.some(({ at }) => at === null)) && <Heading level={2}>{t('next')}</Heading>}
      {status === 'submitted' && evaluation.needsOtherOrganisation && <Paragraph>{t('otherOrganisation')}</Paragraph>}
      <DeedForms
        deeds={deeds}
        waits={evaluation.waits}
        title={t}
        because={t('why')}
        more={{ publish: t('look'), withdraw: t('stopMore'), stop: t('stopMore') }}
        sequence={evaluation.changes}
      />
      <Heading level={2}>{t('plan')}</Heading>
      <PlanSummary plan={plan} />
    </WorkbenchPage>
  )
}
